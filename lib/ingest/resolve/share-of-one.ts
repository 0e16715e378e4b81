/** Amounts that are told of one taker, whatever the whole is: limits, and so much each. */
import type { Stretch } from '@/lib/korean/sentence'

/** `업체당 최대 5억원`, `한 곳이 받을 수 있는 돈은 최대 500만 원`. */
const PER_RECIPIENT =
  /(?:한\s?(?:곳|기업|업체|회사|사람|팀)(?:이|에)\s(?:받을 수 있는|돌아가는)\s(?:돈|금액|지원금)은\s|(?:당|별|1인|한 곳에|건당)\s?(?:연간?\s?|월\s?)?|(?:^|\s)(?:월|매달|매월|다달이)\s)(?:최대|최고|평균|약)?\s?$/
/** `업체에 최대 2억 원씩`; `매년 20억 원씩` and `각각 3백억 원씩` are amounts of the whole. */
const EACH = /^씩/
const WHOLE_EACH = /(?:매년|해마다|연간|각각|연)\s?(?:최대|약)?\s?$/

/** `업체당 융자한도는 경영안정자금 5억 원, 시설자금 10억 원`: limits, each of its fund. */
const LIMITS = /한도(?:액)?(?:[는은]|\s?[:：])\s(?:(?!다\s|며\s|고\s)[^.]){0,60}$/
/** `월 30만원씩 최장 12개월간 모두 |360만원`: what one person gets in all. */
const OF_MONTHS = /(?:월|매월|매달)\s[\d,]+만\s?원씩?\s[^.]{0,16}(?:개월|년)(?:간|동안)?\s(?:모두|총|최대)\s$/
/** `업체당 4억원 이내 (수출기업 |5억원)`: the limit of some. */
const EXCEPTION =
  /당\s(?:최대\s|최고\s)?[\d,.억천만백\s]+원?\s?(?:이내|까지|이하|한도)?\s?\((?:단,?\s)?[가-힣·,\s]{2,16}(?:은|는)?\s(?:최대\s)?$/
/** `운전자금 |2억 원, 시설자금 |3억 원까지 융자하고`, `투자액의 5%, |20억 원까지 보조금을`: what one may get at most. */
const UP_TO =
  /^(?:,\s[가-힣]{2,10}\s\d[\d,.]*\s?(?:억|천만|백만|만)\s?원)*\s?(?:까지|이내에서|이내로)(?:는)?\s(?:저리로\s|무담보로\s)?(?:보조금|융자|대출|빌려|빌릴|지원받을|신청할)/
const TOTAL_BEFORE = /(?:총|모두|규모(?:를|는)?)\s?(?:약\s)?$/
/** `선정된 10개사에는 각각 최대 3천만 원`, `창업기업 10곳을 선정해 각각 3천만원`: counted takers get so much each. */
const EACH_TAKER = /(?:개사|개 ?업체|개 ?기업|곳|명|팀)[^\d.]{0,14}\s각각?\s(?:최대|약|총)?\s?$/

/** Whether an amount is what one firm or person may get, or what each of several does. */
export function isShareOfOne(text: string, figure: Stretch, sentence: Stretch): boolean {
  const ahead = text.slice(Math.max(sentence.start, figure.start - 70), figure.start)
  if (LIMITS.test(ahead) || EACH_TAKER.test(ahead) || EXCEPTION.test(ahead) || OF_MONTHS.test(ahead))
    return true
  // `기업당 3천만원에서 5천만원으로`: the new value is a share like the old one.
  const before = text
    .slice(Math.max(sentence.start, figure.start - 24), figure.start)
    .replace(/[\d,.천백십만억]+\s?원?에서\s$/, '')
  if (PER_RECIPIENT.test(before)) return true
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 60))
  if (UP_TO.test(behind) && !TOTAL_BEFORE.test(before)) return true
  return EACH.test(behind) && !WHOLE_EACH.test(before)
}
