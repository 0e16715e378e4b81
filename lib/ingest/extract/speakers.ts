/** Whose head speaks or acts in a sentence: `홍 원장은`, `나은결 시장은`, `“…”라고 안양산업진흥원 관계자는 말했다`. */
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'

const TITLES = '원장|이사장|센터장|본부장|단장|소장|회장|청장|총장|사장|관장|대표이사|대표|지부장|지사장'
const OFFICES = `${TITLES}|시장|군수|구청장|도지사|지사`
const MARK = '(?:은|는|이|가|도)(?=[\\s,“"])'

/** `진흥원(원장 홍길동)`, `진흥원 홍길동 원장`, `진흥원 원장 홍길동`, `진흥원장 홍길동`: right behind a name. */
const HEAD_BEHIND = new RegExp(
  `^(?:\\((${TITLES})\\s?([가-힣]{2,4})|\\s([가-힣]{2,4})\\s(${TITLES})|\\s?(${TITLES}|장)\\s([가-힣]{2,4})(?![가-힣]))`,
)
/** `홍길동 진흥원장`, `홍길동 진흥원 원장`. */
const HEAD_NAME_BEFORE = /(?<![가-힣])([가-힣]{2,4})\s$/
const OWN_HEAD = new RegExp(`^(?:장|\\s(?:${TITLES}))(?![가-힣]{2})`)

/** Where a person is named as acting, by title. */
const PERSON_ACTS = new RegExp(`(?<![가-힣])(?:([가-힣]{1,4})\\s)?(${OFFICES})${MARK}`, 'g')
/** `진흥원 관계자는`, `진흥원 홍길동 팀장은`: whoever speaks for it, right behind its name. */
const SPEAKS_BEHIND = new RegExp(
  `^(?:장|\\s(?:[가-힣]{2,4}\\s)?(?:${OFFICES}|관계자|담당자|팀장|과장|부장|실장|국장|매니저|책임))(?:${MARK}|의\\s말)`,
)

export type Cue = { start: number; end: number; agency: string }

/** Whether the words behind a name make somebody of the organisation the subject. */
export const speaksFor = (text: string, { end }: AgencyMention) =>
  SPEAKS_BEHIND.test(text.slice(end, end + 24))

type Head = { agency: string; title: string; person: string | null }

function headOf(text: string, mention: AgencyMention): Head | null {
  const match = HEAD_BEHIND.exec(text.slice(mention.end, mention.end + 20))
  if (match) {
    const [, title, person, person2, title2, title3, person3] = match
    return {
      agency: mention.agency,
      title: (title ?? title2 ?? title3 ?? '').replace(/^장$/, '원장'),
      person: person ?? person2 ?? person3 ?? null,
    }
  }
  const before = HEAD_NAME_BEFORE.exec(text.slice(Math.max(0, mention.start - 6), mention.start))?.[1]
  const behind = OWN_HEAD.exec(text.slice(mention.end, mention.end + 8))?.[0].trim()
  return before && behind
    ? { agency: mention.agency, title: behind === '장' ? '원장' : behind, person: before }
    : null
}

/** `진흥원장` and `센터장` are the 원장 and 센터장 of what is named so. */
const sameTitle = (a: string, b: string) =>
  a === b || (a.endsWith('장') && b.endsWith('장') && a.slice(-2) === b.slice(-2))

function whose(heads: readonly Head[], title: string, name: string | undefined): string | null {
  const fitting = heads.filter((it) => sameTitle(it.title, title))
  const called = name
    ? fitting.filter(({ person }) => person === name || (name.length === 1 && person?.startsWith(name)))
    : fitting
  const agencies = new Set(called.map(({ agency }) => agency))
  return agencies.size === 1 ? ([...agencies][0] ?? null) : null
}

/**
 * Places where a head acts for the organisation that the article says is his.
 * @param city the government of the article's region, whose 시장 or 군수 is meant
 */
export function speakersIn(text: string, mentions: readonly AgencyMention[], city: string | null): Cue[] {
  const told = mentions.flatMap((mention) => headOf(text, mention) ?? [])
  const heads = [...new Map(told.map((it) => [Object.values(it).join(' '), it])).values()]
  return [...text.matchAll(PERSON_ACTS)].flatMap((match): Cue[] => {
    const [printed, name, title = ''] = match
    const isOffice = /^(?:시장|군수|구청장|도지사|지사)$/.test(title)
    const agency = isOffice ? city : whose(heads, title, name)
    return agency ? [{ start: match.index, end: match.index + printed.length, agency }] : []
  })
}
