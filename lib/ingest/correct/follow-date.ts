/**
 * What the reader takes from an article's date follows when a person sets that date: `올해` is another year, `이달` another month,
 * and 30억원 of `내년` no plan any more.
 */
import type { Draft, DraftFigure } from '@/lib/ingest/correct/draft'
import { readStoredText } from '@/lib/ingest/read-article'
import type { Correction } from '@/lib/records/correction/correction'
import type { MetricClaim, Reading } from '@/lib/records/reading'

type Edit = Correction & { deed: { action: 'article.edit'; after: object } }

/**
 * The text is read with the date of before and with the one of now, by the rules of today: what differs between the two is what
 * the date alone tells, and is taken over where the stored reading said the same as the first. So rules that have changed since
 * the article was stored change nothing here.
 * @param edits decisions on what is known of the article, oldest first
 */
export function followDate(draft: Draft, base: Reading, edits: readonly Edit[]): void {
  const edit = edits.findLast(({ deed: { after } }) => 'publishedOn' in after || 'publishedYear' in after)
  if (edit === undefined || isSameDate(base, draft.reading)) return
  const then = readStoredText(base.file, base.article)
  const now = readStoredText(base.file, draft.reading.article)
  for (const figure of followFigures(draft.figures, then, now)) draft.holds(edit, figure)
  draft.reading = {
    ...draft.reading,
    agencies: followNames(draft.reading.agencies, then, now),
    issues: followIssues(draft.reading.issues, then, now),
  }
}

function isSameDate({ article: a }: Reading, { article: b }: Reading): boolean {
  return a.publishedOn === b.publishedOn && a.publishedYear === b.publishedYear
}

/** What of a figure the date may tell. */
const DATED = ['year', 'yearBasis', 'period', 'status'] as const
type Dated = Pick<MetricClaim, (typeof DATED)[number]>

const datedFacts = ({ year, yearBasis, period, status }: Dated): Dated => ({
  year,
  yearBasis,
  period,
  status,
})

/** @returns the figures that are of another time now */
function followFigures(figures: readonly DraftFigure[], then: Reading, now: Reading): DraftFigure[] {
  const [old, fresh] = [byPlace(then.metrics), byPlace(now.metrics)]
  const countOf = new Map<string, number>()
  return figures.filter((figure) => {
    const key = placeKey(figure.claim, countOf)
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was === undefined || is === undefined || areSame(was, is)) return false
    if (!areSame(figure.claim, was)) return false
    figure.claim = { ...figure.claim, ...datedFacts(is) }
    return true
  })
}

const areSame = (a: Dated, b: Dated) => DATED.every((field) => a[field] === b[field])

function byPlace(metrics: readonly MetricClaim[]): ReadonlyMap<string, MetricClaim> {
  const countOf = new Map<string, number>()
  return new Map(metrics.map((metric) => [placeKey(metric, countOf), metric]))
}

/** Several figures may be read from one place: 각각 30억원. */
function placeKey({ start, end }: Pick<MetricClaim, 'start' | 'end'>, countOf: Map<string, number>): string {
  const place = `${start} ${end}`
  const nth = countOf.get(place) ?? 0
  countOf.set(place, nth + 1)
  return `${place} ${nth}`
}

/** When a name ended: `지난해 이름을 바꿨다`. */
function followNames(agencies: Reading['agencies'], then: Reading, now: Reading): Reading['agencies'] {
  return agencies.map((claim) => ({
    ...claim,
    formerNames: claim.formerNames.map((former) => {
      const [was, is] = [endOf(then, claim.name, former.name), endOf(now, claim.name, former.name)]
      return is !== undefined && was?.until === former.until ? { ...former, until: is.until } : former
    }),
  }))
}

function endOf({ agencies }: Reading, name: string, former: string) {
  return agencies.find((it) => it.name === name)?.formerNames.find((it) => it.name === former)
}

/** Questions that only one of the dates raises. */
function followIssues(issues: Reading['issues'], then: Reading, now: Reading): Reading['issues'] {
  const keyOf = ({ code, start, end }: Reading['issues'][number]) => `${code} ${start} ${end}`
  const [old, fresh] = [new Set(then.issues.map(keyOf)), new Set(now.issues.map(keyOf))]
  const left = issues.filter((issue) => !old.has(keyOf(issue)) || fresh.has(keyOf(issue)))
  const known = new Set(left.map(keyOf))
  return [...left, ...now.issues.filter((issue) => !old.has(keyOf(issue)) && !known.has(keyOf(issue)))]
}
