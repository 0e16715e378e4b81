/** Whether two printed figures state one fact, and whether they then say the same. */
import { stemOf } from '@/lib/korean/particles'
import { agrees } from '@/lib/measures/agreement'
import { regionsNamed } from '@/lib/records/gazetteer'
import type { MetricKind } from '@/lib/records/vocabulary'

/** A figure with what says which fact it is. Owners are compared as they stand: give ids, codes or names of one article. */
export interface StatedFact {
  value: number
  unit: string
  counter: string | null
  qualifier: string
  kind: MetricKind
  compareClass: string | null
  label: string
  status: string
  year: number | null
  period: string | null
  region: string | null
  agency: string | null
  program: string | null
  sentence: string
  /** Of the figure, inside the sentence. */
  start: number
  end: number
}

export type Standing = 'same' | 'different'

/** Null when the figures are about two things, or may be. */
export function standing(a: StatedFact, b: StatedFact): Standing | null {
  if (a.year === null || !isOneMeaning(a, b) || !isOneOwner(a, b)) return null
  if (!isTold(a) && !isOneContext(a, b)) return null
  return agrees(a, b) ? 'same' : 'different'
}

/** Kinds that say themselves what is counted, whether the counter is 개, 개사 or 곳. */
const NAMES_ITS_THING: ReadonlySet<MetricKind> = new Set([
  'companies',
  'resident-companies',
  'beneficiary-companies',
  'employees',
  'jobs-created',
  'participants',
  'visitors',
])

/** The same in all that was read of it; the year may be unknown of both. */
export function isOneMeaning(a: StatedFact, b: StatedFact): boolean {
  const noun = ({ counter, kind }: StatedFact) =>
    NAMES_ITS_THING.has(kind) ? '' : (counter ?? '').replace(/\s/g, '')
  return (
    a.kind === b.kind &&
    a.compareClass === b.compareClass &&
    a.unit === b.unit &&
    noun(a) === noun(b) &&
    isOneLabel(a, b) &&
    a.status === b.status &&
    a.year === b.year &&
    a.period === b.period
  )
}

/** `중소기업육성자금 융자 규모`, `중기자금 융자 규모`: a label begins with the programme as its article calls it. */
function isOneLabel(a: StatedFact, b: StatedFact): boolean {
  const last = ({ label }: StatedFact) => label.split(' ').at(-1)
  return a.label === b.label || (a.program !== null && a.program === b.program && last(a) === last(b))
}

/** A city's figure of one programme, or else of one agency. */
export function isOneOwner(a: StatedFact, b: StatedFact): boolean {
  if (a.region === null || a.region !== b.region || a.program !== b.program) return false
  return a.program !== null || a.agency === b.agency
}

/** Of these a programme has many: the words around must tell which it is. */
const MANY: ReadonlySet<MetricKind> = new Set(['rate', 'cases', 'events', 'count-other'])

/** Whether the programme with the label tells the fact: an agency has many a `투입 예산`. */
const isTold = ({ program, kind }: StatedFact): boolean => program !== null && !MANY.has(kind)

const WINDOW = 45
const FEWEST_WORDS = 2
const SHARED_WORDS = 0.5

/** Whether the words around the figures are mostly the same. */
export function isOneContext(a: StatedFact, b: StatedFact, share = SHARED_WORDS): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const fewer = Math.min(wordsA.size, wordsB.size)
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length
  const isAll = shared === Math.max(wordsA.size, wordsB.size)
  return shared > 0 && (isAll || (fewer >= FEWEST_WORDS && shared >= share * fewer))
}

/** A figure of a large city is held against hundreds: its words are looked for once. */
const KNOWN_WORDS = new WeakMap<StatedFact, ReadonlySet<string>>()

function wordsOf(fact: StatedFact): ReadonlySet<string> {
  const known = KNOWN_WORDS.get(fact) ?? wordsAround(fact)
  KNOWN_WORDS.set(fact, known)
  return known
}

/** Words that stand in any sentence with a figure. */
const EMPTY = new Set([
  '지난해',
  '올해',
  '내년',
  '작년',
  '현재',
  '기준',
  '규모',
  '최대',
  '모두',
  '이상',
  '위해',
  '대한',
  '통해',
])

/** The city is known: that both sentences name it says nothing. */
const saysWhat = (word: string) => word.length > 1 && !EMPTY.has(word) && regionsNamed(word).length === 0

/** From the figure before to the figure behind: `2만8천개의 사업체와 6천개의 공장` count two things. */
function wordsAround({ sentence, start, end }: StatedFact): ReadonlySet<string> {
  const before = sentence.slice(Math.max(0, start - WINDOW), start).replace(/^.*\d[가-힣%]*/s, '')
  const behind = sentence.slice(end, end + WINDOW).replace(/\d.*$/s, '')
  const words = `${before} ${behind}`.match(/[가-힣A-Za-z]{2,}/g) ?? []
  return new Set(words.map((word) => stemOf(word)).filter(saysWhat))
}
