/** Figures of an article → metric claims: what each measures, when, whose it is. */
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import type { TableRow } from '@/lib/ingest/extract/tables'
import { carryOnInParagraphs, type PlacedClaim } from '@/lib/ingest/resolve/carry-on'
import { likeConverted } from '@/lib/ingest/resolve/conversions'
import { isOtherPlaces } from '@/lib/ingest/resolve/elsewhere'
import { type Context, readFigure } from '@/lib/ingest/resolve/figure-claim'
import { firmWordsOf } from '@/lib/ingest/resolve/firm-figures'
import { isNoFact } from '@/lib/ingest/resolve/not-a-fact'
import { regionOf } from '@/lib/ingest/resolve/region-of-figure'
import { withoutRepeats } from '@/lib/ingest/resolve/repeats'
import { isReplaced } from '@/lib/ingest/resolve/replaced'
import { sectionsOf } from '@/lib/ingest/resolve/sections'
import { type Sighted, sightFigures } from '@/lib/ingest/resolve/sighted'
import { sumIssues } from '@/lib/ingest/resolve/sums'
import { tableMetrics } from '@/lib/ingest/resolve/table-metrics'
import type { FigureYear } from '@/lib/ingest/resolve/year'
import type { Stretch } from '@/lib/korean/sentence'
import type { Published } from '@/lib/korean/time-expression'
import type { Unread } from '@/lib/measures/quantity'
import type { ReadingIssue } from '@/lib/records/issue'
import type { MetricClaim } from '@/lib/records/reading'

export type MetricReading = { claims: MetricClaim[]; issues: ReadingIssue[] }

function unreadIssue({ raw, start, end }: Unread): ReadingIssue {
  return { code: 'unread-number', message: `온전한 수로 읽지 못했습니다: ‘${raw}’.`, start, end }
}

function unknownIssue({ raw, start, end }: MetricClaim): ReadingIssue {
  const message = `무엇의 금액인지 문장에서 알 수 없습니다: ‘${raw}’.`
  return { code: 'unknown-meaning', message, start, end }
}

/** `‘벤처펀드 1조 원 프로젝트’`: a number that is part of a programme's name. */
function isInName(context: Context, { index }: Sighted, { start, end }: Stretch): boolean {
  return (context.programs[index] ?? []).some((it) => it.start <= start && end <= it.end)
}

/** The figures of cells are read as those of a table. */
function isCell(row: TableRow | undefined, { start, end }: Stretch): boolean {
  return row?.cells.some((it) => it.start < end && start < it.end) ?? false
}

/** A table reports the year its surroundings tell, else that of the article. */
function tableYear({ carried }: Sighted, published: Published | null): FigureYear {
  if (carried.year !== null || !published) return carried
  return { year: published.year, yearBasis: 'inferred', period: null }
}

function readTables(context: Context, sighted: readonly Sighted[]): MetricClaim[] {
  return [...context.tables].flatMap(([index, row]) => {
    const seen = sighted[index]
    if (!seen) return []
    const agency = context.topics.at(index, row.name.start)
    return tableMetrics(row, context.text.slice(row.name.start, row.name.end), {
      regionCode: regionOf(context.regions, context.agencies.claims, agency, row.name, seen.sentence),
      agency,
      program: (context.programs[index] ?? [])[0]?.program ?? null,
      year: tableYear(seen, context.published),
      publishedYear: context.published?.year ?? null,
    })
  })
}

/** Every figure of the article that says something about its region, its agencies or its programmes. */
export function readMetrics(context: Context): MetricReading {
  const sighted = sightFigures(context.text, context.sentences, context.published)
  const issues = sighted.flatMap(({ unread, quantities }) => [
    ...unread.map(unreadIssue),
    ...sumIssues(quantities, context.text),
  ])
  const aboutFirm = firmWordsOf(context.text, context.sentences)
  const placesIn = bySentence(context.sentences, context.regions.mentions)
  const figuresIn = sighted.map(({ quantities }) => quantities.length)
  const sections = sectionsOf(context.text, context.sentences, figuresIn, context.published)
  const placed = sighted.flatMap((seen) =>
    seen.quantities
      .filter((quantity) => !isCell(context.tables.get(seen.index), quantity))
      .filter((quantity) => !isInName(context, seen, quantity))
      .filter((quantity) => !isReplaced(context.text, seen, quantity))
      .filter((quantity) => !isNoFact(context.text, quantity, seen.sentence, aboutFirm[seen.index]))
      .filter((quantity) => {
        const places = placesIn[seen.index] ?? []
        return !isOtherPlaces(context.text, quantity, seen.sentence, context.regions.subjects, places)
      })
      .flatMap((quantity) => readFigure(context, seen, quantity))
      .map(
        (read): PlacedClaim => ({
          ...read,
          sentence: seen.sentence,
          section: sections[seen.index] ?? null,
        }),
      ),
  )
  const told = carryOnInParagraphs(likeConverted(placed, context.text), context.text)
  // What 각각 makes several facts is one printed figure.
  const unknown = new Map(told.filter((it) => !it.known).map(({ claim }) => [claim.start, claim]))
  issues.push(...[...unknown.values()].map(unknownIssue))
  const cells = readTables(context, sighted)
  const claims = [...withoutRepeats(told, cells), ...cells]
  return { claims: claims.sort((a, b) => a.start - b.start), issues }
}
