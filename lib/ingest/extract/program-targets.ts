/** Whom a programme is for, as the article prints it: `업력 7년 이하 천연물 기업`, `담보 능력이 부족한 소상공인`. */
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import { phraseStart } from '@/lib/ingest/extract/noun-phrase'
import type { Stretch } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

type Named = Stretch & { program: string }

const PARTY =
  '(?:기업|업체|소상공인|소공인|자영업자|청년|여성|남성|구직자|실직자|퇴직자|창업자|창업가|창업팀|스타트업|점포|상인|근로자|노동자|종사자|재직자|공장|법인|농가|농업인|어업인|어가|대학생|졸업생|학생|주민|시민|도민|군민|구민|가구|중장년|장애인|기업인|사업자|사업주|사업장|조합|외국인|이민자|예술인|전통시장|상점가|시장|미취업자|취약계층|노인|어르신|제조사|수출사|개발자|연구자|귀농인|저신용자|대표자?|기업체)(?:\\s?등)?'
const COUNTED = '(?:\\s(?:약\\s|총\\s)?\\d[\\d,]*여?\\s?(?:개사|개 ?업체|개 ?기업|곳|명|개소|개 ?팀|팀|개))?'

/** Words that end what went before: a subject, a time, a comma. What stands behind the last of them is the target. */
const OPENS =
  /^|[은는]\s(?!\d+[년세])|[,，]\s?|[’”'"」』>](?:에는?|을|를|은|는|이|가|로|으로|의|과|와)?\s|(?:지난달|올해|지난해|내년|이달|내달|부터|까지|에서|이날|매년|우선|특히|현재|하고|하며|되며|이며|으며|위해|통해|따라|함께|고자|벌여|받아|바탕으로|들여|모아|맡아|열어|세워|(?:운영|추진|실시|마련|조성|투입|확보|편성|개최|신설|도입)해)\s|[:：]\s/g

/** `중소 제조업체를 대상으로`, `기업 30곳을 대상으로 한`. */
const AIMED_AT = new RegExp(`(${PARTY})${COUNTED}(?:을|를)\\s대상으로`, 'g')
/** `소상공인에게 최대 3000만원까지 보증`; `창업기업에 사업화 자금을 지원`. */
const GIVEN_TO = new RegExp(
  `(${PARTY})${COUNTED}(?:에게는?|에는?)\\s(?!취업|취직|입주|근무|다니|종사|재직|들어)(?=[^.]{0,60}(?:지원|보증|융자|지급|제공|빌려|보전|대출|내준|대준|준다|주는|보태|돕))`,
  'g',
)
/** `경력단절여성을 위한 ‘이음 일자리 사업’`. */
const MEANT_FOR = new RegExp(`(${PARTY})(?:을|를)\\s위(?:한|해)\\s`, 'g')
/** `업력 7년 이하 천연물 기업 10곳을 뽑는다`. */
const CHOSEN = new RegExp(
  `(${PARTY})\\s(?:약\\s|총\\s)?\\d[\\d,]*여?\\s?(?:개사|개 ?업체|개 ?기업|곳|명|개소|개 ?팀|팀)(?:을|를)\\s(?:새로\\s)?(?:뽑|선정|모집|선발|발굴)`,
  'g',
)

/** `지원 대상은 종업원 10인 이상 중소 제조업체이며`. */
const SUBJECT =
  /(?:지원|신청|모집|사업|참여|융자)?\s?(?:대상|자격)(?:은|는)\s([^.]{2,70}?)(?:이며|이고|이다|입니다|으로[,\s]|로,|로\s|다\.|$)/g
/** `○ 지원대상 : 수출 실적 10만 달러 이하 중소기업`. */
const LABEL =
  /(?:지원|신청|모집|사업|참여|융자)?\s?(?:대\s?상|자\s?격)(?:자|기업)?\s?[:：]\s?([^\n○▲△■□※]{2,70}?)(?=\s*(?:[○▲△■□※]|$|\s-\s))/g

/** Polls and inspections are aimed at people, too. */
const ASKED = /^[^.]{0,24}(?:조사|설문|점검|단속|간담회|감사|분석)/
/** Who they are is said elsewhere, or is anybody. */
const SAYS_NOTHING =
  /^(?:이들?|그들?|해당|각|모든|전|이 같은|이러한|선정된|참여한?|참여할|참가할|지원할|대상|입주|지역)?\s?(?:기업|업체|기업체|주민|시민|도민|군민|구민|학생|시장|대표|조합|공장|법인|사업자|점포|가구|노동자|근로자)?(?:들)?(?:\s?등)?$/
const LONGEST_TARGET = 60

/** What stands before the phrase itself: marks, times, conjunctions, how many: `한편 55개 업체`, `작년 한 해 관내 소공인`. */
const LEAD =
  /^[\s‘“'"(○▶▷△▲■□◆\-·※]*(?:(?:(?:지난|오는|올)\s?(?:\d+월|\d+일|해)|올해|내년|지난해|작년|한\s해|동안|우선|특히|또|또한|한편|이어|아울러|관련해|주로)\s|\d[\d,]*여?\s?(?:개사?|곳|명|개소)\s|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열[가-힣]{0,2}|스무|스물[가-힣]{0,2})\s?(?:개|곳|명)\s)*/

function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const printed = text.slice(start, end)
  const lead = LEAD.exec(printed)?.[0].length ?? 0
  const tail = /[\s’”'"),.]*(?:\s등)?$/.exec(printed)?.[0].length ?? 0
  const from = start + lead
  const to = end - tail
  const said = text.slice(from, to)
  if (to - from < 2 || to - from > LONGEST_TARGET || SAYS_NOTHING.test(said)) return null
  return { start: from, end: to }
}

/** The phrase that ends in the party at `end`, from the last word that closes what went before. */
function phraseTo(text: string, sentence: Stretch, end: number): Stretch | null {
  const before = text.slice(sentence.start, end)
  const opening = [...before.matchAll(OPENS)].at(-1)
  return trimmed(text, { start: sentence.start + (opening ? opening.index + opening[0].length : 0), end })
}

/** `경력단절여성을 위한`, `근로자와 주민을 위한`: only the nouns right before. */
function nounsTo(text: string, sentence: Stretch, end: number): Stretch | null {
  let start = phraseStart(text, end, sentence.start)
  while (/[와과]\s$/.test(text.slice(sentence.start, start)))
    start = phraseStart(text, start - 2, sentence.start)
  return trimmed(text, { start, end })
}

function partiesIn(
  text: string,
  sentence: Stretch,
  pattern: RegExp,
  reach: typeof phraseTo = phraseTo,
): Stretch[] {
  const body = text.slice(sentence.start, sentence.end)
  return [...body.matchAll(pattern)].flatMap((match) => {
    const party = match[1] ?? ''
    const end = sentence.start + match.index + party.length
    if (ASKED.test(body.slice(match.index + match[0].length))) return []
    const phrase = reach(text, sentence, end)
    return phrase ? [phrase] : []
  })
}

function statedIn(text: string, sentence: Stretch, pattern: RegExp): Stretch[] {
  const body = text.slice(sentence.start, sentence.end)
  return [...body.matchAll(pattern)].flatMap((match) => {
    const said = match[1] ?? ''
    const start = sentence.start + match.index + match[0].indexOf(said, match[0].search(/[은는:：]/) + 1)
    const phrase = trimmed(text, { start, end: start + said.length })
    return phrase ? [phrase] : []
  })
}

/** `지원 대상은 …`: said of a measure that may have been named some paragraphs before. */
function statedTargets(text: string, sentence: Stretch): Stretch[] {
  if (!/대\s?상|자\s?격/.test(text.slice(sentence.start, sentence.end))) return []
  return [...statedIn(text, sentence, SUBJECT), ...statedIn(text, sentence, LABEL)]
}

function targetsInPassing(text: string, sentence: Stretch): Stretch[] {
  const body = text.slice(sentence.start, sentence.end)
  const found: Stretch[] = []
  if (body.includes('대상으로')) found.push(...partiesIn(text, sentence, AIMED_AT))
  if (/에게?는?\s/.test(body)) found.push(...partiesIn(text, sentence, GIVEN_TO))
  if (/뽑|선정|모집|선발|발굴/.test(body))
    found.push(
      ...partiesIn(text, sentence, CHOSEN).filter((it) => text.slice(it.start, it.end).includes(' ')),
    )
  return found
}

/** `경력단절여성을 위한 ‘이음 일자리 사업’`: only right before the name; `초창기 벤처기업을 위한 경쟁력 강화 방안` is for whom it may. */
function meantFor(
  text: string,
  sentence: Stretch,
  here: readonly Named[],
): (Stretch & { program: string })[] {
  if (here.length === 0 || !/[을를]\s위/.test(text.slice(sentence.start, sentence.end))) return []
  return partiesIn(text, sentence, MEANT_FOR, nounsTo).flatMap((target) => {
    const named = here.find((it) => it.start > target.end && it.start - target.end <= NEXT_TO)
    return named ? [{ ...target, program: named.program }] : []
  })
}

const NEXT_TO = 16

/** The programme a target in this sentence belongs to: the one named behind it, else before it, else in the sentences before. */
function ownerOf(target: Stretch, here: readonly Named[], carried: string | null): string | null {
  const behind = here.find((it) => it.start >= target.end)
  const before = here.findLast((it) => it.end <= target.start)
  if (before && behind)
    return behind.start - target.end < target.start - before.end ? behind.program : before.program
  return (behind ?? before)?.program ?? (here.length > 0 ? null : carried)
}

/** What the sentences before leave: the programme named last, and in which paragraph. */
type Left = { program: string; paragraph: number }

/** Web pages print a paragraph a sentence: this far on `지원 대상은` still is that of the measure named last. */
const FARTHEST = 3

function reachOf(left: Left | null, { paragraph, kind }: Sentence) {
  const distance = left === null ? Number.POSITIVE_INFINITY : paragraph - left.paragraph
  const near = distance === 0 || (kind === 'heading' && distance <= 1)
  return { near: near && left ? left.program : null, far: distance <= FARTHEST && left ? left.program : null }
}

/** @returns for each programme the places that say whom it is for, each wording once */
export function targetsOf(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Named[],
): Map<string, Stretch[]> {
  const inside = bySentence(sentences, mentions)
  const targets = new Map<string, Stretch[]>()
  const add = (target: Stretch, program: string | null) => {
    if (program === null) return
    const known = targets.get(program) ?? []
    const said = text.slice(target.start, target.end)
    if (known.every((it) => !text.slice(it.start, it.end).includes(said)))
      targets.set(program, [...known, target])
  }
  let left: Left | null = null
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'caption') continue
    const here = inside[index] ?? []
    const { near, far } = reachOf(left, sentence)
    for (const target of statedTargets(text, sentence)) add(target, ownerOf(target, here, far))
    for (const target of targetsInPassing(text, sentence)) add(target, ownerOf(target, here, near))
    for (const { program, ...target } of meantFor(text, sentence, here)) add(target, program)
    const last = here.at(-1)
    if (last) left = { program: last.program, paragraph: sentence.paragraph }
    else if (near !== null) left = { program: near, paragraph: sentence.paragraph }
  }
  return targets
}
