/** Whether an organisation works already, or is only to come: `내년 문을 여는 여수산업진흥원`, `여수산업진흥원 설립을 추진한다`. */
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import type { Stretch } from '@/lib/korean/sentence'
import type { AgencyStanding } from '@/lib/records/vocabulary'

/** How far from a name its founding is told. */
const REACH = 48

const FOUNDING = '설립|건립|조성|구축|신설|설치|건설|유치|개소|개원|개관|개장|출범|발족|준공|완공'
/** Sentences without such a word say nothing of it. */
const TELLS = new RegExp(
  `${FOUNDING}|착공|기공|첫\\s삽|문을|들어[서설선섰]|세[우울운워웠]|짓[는기]|지[을어었]|생[기길겼긴]|가칭|운영|추진|열\\s`,
)

const QUOTE = `[‘“"'「『<]?`
const CLOSE = `[’”"'」』>]?(?:\\([^()]{1,24}\\))?`
const TO_BE = '예정|계획|추진|검토|준비|방침|구상|앞[둔두]|목표'

/** `설립 예정인 `, `내년 문을 여는 `, `들어설 `, `건립 중인 `, `가칭 ‘`, `(가칭)`: right before the name. */
const PLANNED_BEFORE = new RegExp(
  `(?:${[
    `(?:${FOUNDING})(?:을|를|이|가)?\\s?(?:할|될|하는|되는|하기로\\s한|(?:할|될)?\\s?(?:${TO_BE})(?:\\s?중)?(?:인|하는|하고\\s있는)?)`,
    '문을\\s(?:열|여는|열게\\s될)',
    '들어[설서](?:는|게\\s될)?',
    '세[울우](?:는|기로\\s한)?',
    '세워[질지](?:는)?',
    '지[을어](?:질|지는)?',
    '짓(?:는|기로\\s한|고\\s있는)',
    '(?:건립|조성|구축|공사|건설|신축|추진)\\s중인',
    '추진하는',
    '공사가\\s(?:한창인|진행\\s중인)',
    '착공한',
    '\\(?가칭[,:)]?',
  ].join('|')})\\s?(?:\\d{1,3}층\\s규모의\\s|\\(?재\\)\\s?|재단법인\\s)?${QUOTE}$`,
)

/** `건립에 120억 원을 투입한다`, `구축사업이`, `유치전에`, `설립을 추진`, `설립 타당성 용역`; not `설립 10주년`, `설립에 앞장선`. */
const PLANNED_NOUN = new RegExp(
  `^${CLOSE}(?:${[
    '(?:의)?\\s(?:건립|조성|구축|신설|건설|유치)(?!\\s?(?:\\d+주년|이후|이래|당시|초기|기념|된|됐|돼|한\\s|했|해\\s|하고))',
    `(?:의)?\\s(?:설립|설치)(?:을|를|이|가|에|도)?\\s?(?:\\S{1,10}\\s)?(?:${TO_BE}|조례|타당성|용역|심의|방안|부지|사업|공모|나[서섰선]|착수|박차|속도|본격|위한|위해)`,
    `(?:의)?\\s(?:개소|개원|개관|출범|발족|준공|완공)(?:을|를|이|가|에|식을|도)?\\s(?:${TO_BE}|갖는다|연다|할)`,
    '의\\s문을\\s(?:연다|열\\s|열기로)',
    '(?:의)?\\s(?:착공|기공)',
  ].join('|')})`,
)

/** Told of what a founder does: `를 2027년까지 구축할 계획이다`, `를 준공하고 오는 7월 개소할 예정`, `를 짓는다`. */
const FOUNDED_BY_OTHERS = new RegExp(
  `^${CLOSE}(?:을|를)\\s(?:(?!을\\s|를\\s)[^.!?]){0,40}?(?:${[
    `(?:${FOUNDING})(?:할|될|한다|된다|합니다|됩니다|하기로|하겠|하는\\s(?:방안|안|계획|것)|(?:을|를)?\\s?(?:${TO_BE}))`,
    '착공',
    '세운다',
    '세우기로',
    '세울',
    '짓는다',
    '짓기로',
    '짓고\\s있',
    '지을',
    `열\\s(?:${TO_BE})`,
    '(?<=\\s)연다',
    `만들(?:기로|\\s(?:${TO_BE}))`,
  ].join('|')})`,
)

/** Told of itself: `가 내년 들어선다`, `는 6월 중 문을 연다`, `가 도의 설립 심의를 통과했다`; not `는 단지를 조성한다`. */
const FOUNDED_ITSELF = new RegExp(
  `^${CLOSE}(?:이|가|은|는|도|에는)\\s(?:(?!(?:을|를|이|가)\\s)[^.!?]){0,32}?(?:${[
    '(?:설립|건립|조성|구축|신설|설치|건설|준공|완공)(?:될|된다|됩니다)',
    `(?:개소|개원|개관|개장|출범|발족|준공|완공)(?:할|한다|합니다|하기로|(?:을|를|이|가)?\\s?(?:${TO_BE}))`,
    '설립\\s(?:심의|타당성|인가|승인)',
    '착공',
    '첫\\s삽',
    '들어설',
    '들어선다',
    '들어섭니다',
    '세워진다',
    '지어진다',
    '생긴다',
    '생길',
    '문을\\s(?:연다|엽니다|열\\s|열기로)',
  ].join('|')})`,
)

/** `2022년 문을 연 `, `진흥원이 운영하는 `, `에 위치한 `: it is there. */
const EXISTING_BEFORE = new RegExp(
  `(?:문을\\s연|(?:개소|개원|개관|출범|발족|위치|소재|입주|설립|건립|개장)(?:한|된|해\\s온)|운영\\s?(?:하는|중인)|들어선|세운|지은|자리한)\\s${QUOTE}$`,
)
/** `가 문을 열었다`, `개소식을 가졌다`, `가 들어선 건물`, `를 설립했다`. */
const FOUNDED = new RegExp(
  `^${CLOSE}(?:\\s개(?:소|원|관)식을\\s(?:가[졌진]|열었|열고|개최했)|(?:을|를|이|가|은|는|도)\\s[^.!?]{0,24}?(?:문을\\s(?:열었|열고|연\\s|열어)|(?:설립|건립|개소|개원|개관|개장|출범|발족|준공|완공)(?:했|됐|되었|하였|돼\\s|되어\\s|된\\s지)|들어섰|들어선\\s|세웠|세워졌|지었|지어졌|생겼))`,
)
/** `(원장 홍길동)`, ` 관계자는`, `는 … 지원했다`: it works. */
const AT_WORK = new RegExp(
  `^${CLOSE}(?:\\s(?:관계자|원장|센터장|이사장|소장|단장|설립\\s(?:\\d|이후|이래|당시|초기)|증축|리모델링|확장)|(?:은|는|이|가|도)\\s[^.!?]{0,30}?(?:(?:지원|개최|체결|선정|발표|실시|운영|모집|배출|육성)했|밝혔|말했|열었|맺었))`,
)
const HEADED = /^\((?:원장|센터장|이사장|대표|대표이사|소장|단장|회장)\s/

/** `한국탄소산업진흥원 유치`: what comes from elsewhere is there already. */
const OF_THE_COUNTRY = /^(?:한국|국가|대한)/

type Place = { before: string; behind: string; agency: string }

function toldAt({ before, behind, agency }: Place): AgencyStanding | null {
  if (EXISTING_BEFORE.test(before) || FOUNDED.test(behind)) return 'existing'
  const isPlanned =
    PLANNED_BEFORE.test(before) ||
    behind.startsWith('(가칭)') ||
    (!OF_THE_COUNTRY.test(agency) && PLANNED_NOUN.test(behind)) ||
    FOUNDED_BY_OTHERS.test(behind) ||
    FOUNDED_ITSELF.test(behind)
  return isPlanned ? 'planned' : null
}

/** The words around the mentions of a sentence, up to the next one on each side. */
function placesIn(text: string, { start, end }: Stretch, all: readonly AgencyMention[]): Place[] {
  // `진흥원이 도의 설립 심의를 통과했다`: what the city or the province does with it is told of it still.
  const mentions = all.filter((it) => it.end - it.start > 1)
  return mentions.map((mention, at) => ({
    before: text.slice(Math.max(mentions[at - 1]?.end ?? start, mention.start - REACH), mention.start),
    behind: text.slice(mention.end, Math.min(mentions[at + 1]?.start ?? end, mention.end + REACH)),
    agency: mention.agency,
  }))
}

/**
 * The organisations that an article only says are to be founded. One that it tells at work, or founded, in any place, exists.
 * @param mentions in order
 */
export function plannedAgencies(
  text: string,
  sentences: readonly Stretch[],
  mentions: readonly AgencyMention[],
): ReadonlySet<string> {
  const planned = new Set<string>()
  const existing = new Set<string>()
  const inside = bySentence(sentences, mentions)
  sentences.forEach((sentence, index) => {
    const here = inside[index] ?? []
    if (here.length === 0 || !TELLS.test(text.slice(sentence.start, sentence.end))) return
    for (const place of placesIn(text, sentence, here)) {
      const told = toldAt(place)
      if (told) (told === 'planned' ? planned : existing).add(place.agency)
    }
  })
  if (planned.size === 0) return planned
  sentences.forEach((sentence, index) => {
    for (const { behind, agency } of placesIn(text, sentence, inside[index] ?? [])) {
      if (planned.has(agency) && (HEADED.test(behind) || AT_WORK.test(behind))) existing.add(agency)
    }
  })
  return new Set([...planned].filter((agency) => !existing.has(agency)))
}
