/** Groups of names that mean one programme, found by keys, so that thousands of names are not compared with each other. */
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'

/** 中企, 중기 and 중소기업 are one word in the names of funds. */
function spelledOut(name: string): string {
  return name
    .replace(/\s/g, '')
    .replace(/^(?:中企|중기)/, '중소기업')
    .replace(/企/g, '기')
    .replace(/市/g, '시')
}

/** `무역사절단 파견`, `특례보증 지원사업`: what is done with a measure, added to its name or left out at will. */
const DONE =
  /(?:지원사업|조성사업|구축사업|건립사업|운영사업|지원|사업|운영|조성|구축|건립|파견|개최|이차보전금?|출연금|및이차보전)$/
const SHORTEST_CORE = 4
const SHORTEST_TAIL = 6

function coreOf(spelled: string): string {
  const core = spelled
    .replace(DONE, '')
    .replace(/(?:조성|구축|지원)$/, '')
    .slice(regionPrefix(spelled)?.length ?? 0)
  return core.length >= SHORTEST_CORE ? core : spelled
}

/** `육성자금` is the article's `중소기업육성자금`. */
const FUND_TAILS = [
  '육성자금',
  '운전자금',
  '시설자금',
  '경영안정자금',
  '육성기금',
  '이차보전',
  '이차보전금',
  '특례보증',
]
/** `동남아 시장개척단` is one of the 해외시장개척단 that the city sends out. */
const SENT_ABROAD = /시장개척단$/
const ALL_SENT_ABROAD = /^(?:중소기업)?해외시장개척단$/

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at += 1
  return at === short.length
}

const ends = (spelled: string) => `${spelled.slice(0, 2)} ${spelled.slice(-2)}`
const SHORTEST_ABBREVIATION = 4
/** As many names of one beginning and ending are looked through for an abbreviation; an article has a few. */
const MOST_ALIKE = 40

type Group = { name: string; forms: Set<string> }

export class NameGroups {
  readonly #groups: Group[] = []
  readonly #byKey = new Map<string, Set<Group>>()
  /** Spellings that begin and end alike. */
  readonly #alike = new Map<string, { spelled: string; group: Group }[]>()

  /** Adds a name with its other forms to the group that means the same, else as a group of its own. Longer names come first. */
  add(name: string, forms: ReadonlySet<string>): void {
    const group = this.#groupOf(name, forms)
    if (!group) {
      const own = { name, forms: new Set(forms) }
      this.#groups.push(own)
      for (const form of [name, ...forms]) this.#register(form, own)
      this.#note(`is ${name}`, own)
      return
    }
    for (const form of [name, ...forms]) {
      group.forms.add(form)
      this.#register(form, group)
    }
  }

  get all(): Map<string, Set<string>> {
    return new Map(this.#groups.map(({ name, forms }) => [name, forms]))
  }

  #note(key: string, group: Group): void {
    const known = this.#byKey.get(key)
    if (known) known.add(group)
    else this.#byKey.set(key, new Set([group]))
  }

  /** Under which keys a shorter name finds this form. */
  #register(form: string, group: Group): void {
    const spelled = spelledOut(form)
    this.#note(`form ${form}`, group)
    this.#note(`spelled ${spelled}`, group)
    this.#note(`core ${coreOf(spelled)}`, group)
    for (let at = form.indexOf(' '); at !== -1; at = form.indexOf(' ', at + 1)) {
      const tail = form.slice(at + 1)
      this.#note(`tail ${tail}`, group)
      // `조선업 희망근로사업` is later just 희망근로.
      if (tail.endsWith('사업') && tail.length >= SHORTEST_TAIL)
        this.#note(`tail ${tail.slice(0, -2).trimEnd()}`, group)
    }
    for (const tail of FUND_TAILS) if (spelled.endsWith(tail)) this.#note(`fund ${tail}`, group)
    if (SENT_ABROAD.test(spelled)) {
      this.#note('abroad', group)
      if (ALL_SENT_ABROAD.test(spelled)) this.#note('all abroad', group)
    }
    const alike = this.#alike.get(ends(spelled)) ?? []
    if (alike.length < MOST_ALIKE) this.#alike.set(ends(spelled), [...alike, { spelled, group }])
  }

  /** The group of the same core; else the only one that the name may stand for. */
  #groupOf(name: string, forms: ReadonlySet<string>): Group | undefined {
    const spelled = spelledOut(name)
    const keys = [
      `form ${name}`,
      `spelled ${spelled}`,
      `core ${coreOf(spelled)}`,
      `tail ${name}`,
      `fund ${spelled}`,
    ]
    if (ALL_SENT_ABROAD.test(spelled)) keys.push('abroad')
    else if (SENT_ABROAD.test(spelled)) keys.push('all abroad')
    for (const form of forms) keys.push(`is ${form}`)
    const found = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))
    for (const group of this.#abbreviatedBy(spelled)) found.add(group)
    const same = [...(this.#byKey.get(`core ${coreOf(spelled)}`) ?? [])].find(
      (group) => coreOf(spelledOut(group.name)) === coreOf(spelled),
    )
    return same ?? (found.size === 1 ? [...found][0] : undefined)
  }

  /** `중기자금` is the article's `중소기업육성자금`: same beginning, same ending, letters in order. */
  #abbreviatedBy(spelled: string): Group[] {
    if (spelled.length < SHORTEST_ABBREVIATION) return []
    return (this.#alike.get(ends(spelled)) ?? [])
      .filter((it) => it.spelled.length > spelled.length && isSubsequence(spelled, it.spelled))
      .map(({ group }) => group)
  }
}
