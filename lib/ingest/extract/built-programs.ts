/** Programmes that build something: `수소용품검사인증센터 건립`, `대양일반산업단지를 조성하고 있다`. */
import { phraseStart, wordsOf } from '@/lib/ingest/extract/noun-phrase'
import { DETERMINERS, GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import type { Stretch } from '@/lib/korean/sentence'

const BUILDING =
  /(?:실증플랜트|단지|산단|전용공단|클러스터|밸리|특구|타운|시티|센터|허브|(?<!테크노)파크|캠퍼스|마을|테마파크|거리|플랫폼|플래닛|체험관|공유공장|콤플렉스|테스트베드|기숙사|콘텐츠코리아랩)(?:\s\d(?:단계|차))?(?![가-힣A-Za-z0-9]{2})/g

const ACTS = '조성|건립|구축|설립|신축|건설|유치|증설|확장'

/** `X센터 건립`, `X산단 2단계 조성사업`: the act stands as a noun. */
const NAMED_ACT = new RegExp(
  `^\\s(?:${ACTS})(?:사업|공사)?(?=(?:[을를은는이가에의과와도]|에는|으로)?(?:[\\s,.·’”'"()]|$))`,
)

/** `X센터를 … 짓는다`, `X단지(103만㎡)를 내년 준공할 예정`, `X센터도 올 연말 첫 삽을 뜹니다`: the act is not yet over. */
const ACT_BEHIND = new RegExp(
  [
    `^[’”'"]?(?:\\([^()]{1,24}\\))?`,
    '(?:',
    `[을를]?\\s(?:[^.]{0,40}\\s)?(?:(?:${ACTS}|준공|완공|추진)(?:한다|하기로|할|하고|하는|하면|합니다|해\\s|하겠|에 나|에 들어|을 추진|이 추진|\\s?중)`,
    '|짓는|짓기로|짓고|지을|세운다|세우기로|만든다|만듭니다|문을 연다|문을 열|착공|뛰어들)',
    `|[이가은는도]\\s(?:[^.]{0,40}\\s)?(?:(?:${ACTS}|준공|완공)(?:된다|될|되면|한다)|들어선다|들어설|첫 삽|착공|(?<!의 )문을 (?:연다|열))`,
    ')',
  ].join(''),
)

/** `조성 중인 영일만 부품소재전용공단`, `5백억 원 규모의 베어링 시험평가센터`. */
const ACT_BEFORE = new RegExp(
  `(?:(?:${ACTS}|추진)(?:\\s중인|하는|하고 있는|할|될|되는|되고 있는)|(?:원|㎡|평|미터|제곱미터)\\s?규모의)\\s[‘“'"]?$`,
)

/** `660㎡ 규모의 …센터를 지었다`: it is there. */
const STANDS = /^[’”'"]?[을를]?\s(?:지었|세웠|열었|조성했|건립했|갖췄)/

/** Money or ground in the sentence: only what has a size is an undertaking rather than a wish. */
const SIZED = /[\d천백십]\s?(?:조|억|만)[\d천백십만억,\s여]*원|[\d만천]\s?(?:㎡|평|제곱미터)/

/** Kinds of building that any city has: their name alone tells nothing. */
const KINDS =
  /^(?:(?:일반|국가|지방|첨단|신규|스마트|친환경|도시첨단)?\s?(?:산업단지|산단|단지|농공단지|국가산단|국가산업단지)|(?:복합|종합|지원|지식산업|창업|연구|물류|데이터|교육|비즈니스|컨벤션|실증|전용|공공|공동|혁신|청년)?\s?(?:센터|기숙사|단지|타운|클러스터|특구|플랫폼|거점|허브|캠퍼스|체험관|시티|파크|밸리))$/

/** `벤처밸리`, `테스트베드` are kinds of place yet. */
const SHORTEST_OWN = 6

function isTelling(words: readonly string[]): boolean {
  const own = words.filter((word) => !DETERMINERS.has(word) && word !== '스마트')
  const last = own.at(-1) ?? ''
  const telling = own.filter((word) => !GENERIC_MODIFIERS.has(word) && !KINDS.test(word))
  return (
    own.join('').length >= SHORTEST_OWN &&
    (telling.length > 1 || telling.join('').length >= (last === telling[0] ? SHORTEST_OWN : 2))
  )
}

/** `8만3천평에 조성한 대체산업단지`: an estate goes on being sold and filled after it is laid out. */
const ESTATE = /(?:단지|산단|공단|밸리|파크|타운)(?:\s\d(?:단계|차))?$/
const LAID_OUT = /(?:조성|개발)(?:한|된)\s[‘“'"]?$/

/** The name that ends in a building at `end`, where the words around tell that it is being set up; null elsewhere. */
function builtAt(text: string, sentence: Stretch, end: number, sized: boolean): Stretch | null {
  const behind = text.slice(end, Math.min(sentence.end, end + 60))
  const start = phraseStart(text, end, sentence.start)
  if (!isTelling(wordsOf(text, { start, end }))) return null
  const act = NAMED_ACT.exec(behind)?.[0]
  if (act !== undefined) return { start, end: end + act.length }
  if (!sized) return null
  const before = text.slice(Math.max(sentence.start, start - 16), start)
  if (STANDS.test(behind)) return null
  const laidOut = LAID_OUT.test(before) && ESTATE.test(text.slice(start, end))
  return laidOut || ACT_BEFORE.test(before) || ACT_BEHIND.test(behind) ? { start, end } : null
}

export function builtProgramsIn(text: string, sentence: Stretch): Stretch[] {
  const body = text.slice(sentence.start, sentence.end)
  const places = [...body.matchAll(BUILDING)]
  if (places.length === 0) return []
  const sized = SIZED.test(body)
  return places.flatMap((match) => {
    const built = builtAt(text, sentence, sentence.start + match.index + match[0].length, sized)
    return built ? [built] : []
  })
}
