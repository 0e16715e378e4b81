import type { Metadata } from 'next'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import type { ListPageProps } from '@/app/_url/page-props'
import { ApartList } from '@/components/compare/apart-list'
import { Chooser } from '@/components/compare/chooser'
import { ComparisonView } from '@/components/compare/comparison-view'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { FoldedAside } from '@/components/ui/folded-aside'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { SITE_NAME } from '@/components/ui/site-name'
import { align, type Comparison } from '@/lib/compare/align'
import { chartOf } from '@/lib/compare/chart'
import { suggestRegions } from '@/lib/compare/choose-regions'
import { MEASURES } from '@/lib/compare/measure'
import { type CompareState, compareHref, parseCompareState } from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { readComparedFigures } from '@/lib/db/queries/compare-figures'
import { type Coverage, readCoverage } from '@/lib/db/queries/coverage'
import { toRegionReference } from '@/lib/db/queries/references'
import { settings } from '@/lib/env'
import { comparisonRows } from '@/lib/exports/comparison-rows'
import { datasetJsonLd } from '@/lib/exports/json-ld'
import { MOST_ROWS } from '@/lib/exports/limits'
import { regionBySlug } from '@/lib/records/gazetteer'

const DESCRIPTION = '여러 도시의 지원 규모를 기준과 해가 같은 것끼리만 나란히 놓습니다.'

export async function generateMetadata({ searchParams }: ListPageProps): Promise<Metadata> {
  const state = withKnownRegions(parseCompareState(await searchParams))
  const names = state.regions.flatMap((slug) => regionBySlug(slug)?.name ?? []).join('·')
  const measure = state.measure === null ? '' : ` ${MEASURES[state.measure]}`
  const path = compareHref(state, { unit: 'auto' })
  return shareMetadata({
    title: names === '' ? '도시 비교' : `${names}${measure} 비교`,
    description: DESCRIPTION,
    path,
    picture: `/og${path}`,
  })
}

export default async function ComparePage({ searchParams }: ListPageProps) {
  const db = database()
  const coverage = await readCoverage(db)
  const asked = withKnownRegions(parseCompareState(await searchParams))
  const state = withSuggestions(asked, coverage)
  const figures = await readComparedFigures(db, state.regions)
  const comparison = align(figures, state.regions.flatMap(referenceOf), state)
  return (
    <>
      <PageHeading
        title="도시 비교"
        lead="기준과 단위와 해가 같은 수치만 나란히 놓습니다. 융자와 지원금, 계획과 실적은 서로 더하거나 견주지 않습니다."
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <FoldedAside label="지역과 지표 고르기">
          <Chooser state={state} comparison={comparison} regions={coverage.regions} cells={coverage.cells} />
        </FoldedAside>
        <div className="min-w-0">
          {state.regions.length > asked.regions.length ? <SuggestionNote asked={asked} /> : null}
          {coverage.cells.length === 0 ? (
            <EmptyNote>아직 비교할 수 있는 지표가 없습니다.</EmptyNote>
          ) : (
            <>
              <ComparisonView comparison={comparison} state={state} />
              <TakeAway comparison={comparison} state={state} />
            </>
          )}
          {comparison.apart.length > 0 ? (
            <Section title="나란히 놓지 않은 수치">
              <ApartList groups={comparison.apart} state={state} />
            </Section>
          ) : null}
        </div>
      </div>
    </>
  )
}

/** The very comparison that is shown, with what the address left open filled in. */
function TakeAway({ comparison, state }: { comparison: Comparison; state: CompareState }) {
  const { measure, status } = comparison.basis
  const view = compareHref(state, { measure, status })
  const names = comparison.regions.map(({ name }) => name).join('·')
  const dataset = datasetJsonLd({
    name: `${names} ${MEASURES[measure]} 비교`,
    description: `${names}의 ${MEASURES[measure]} 비교: 상태와 단위와 해가 같은 것끼리 나란히 놓은 표. 수치마다 근거 문장과 출처가 있습니다.`,
    path: view,
    siteUrl: settings().siteUrl,
    siteName: SITE_NAME,
    regions: comparison.regions,
    years: comparison.rows.map(({ year }) => year),
    exportPath: `/api/v1/export${view}`,
  })
  // The API compares two or more.
  if (comparison.regions.length < 2) return null
  return (
    <div className="mt-4">
      <JsonLd data={[dataset]} />
      <ExportLinks
        view={view}
        total={comparisonRows(comparison).length}
        most={MOST_ROWS}
        chart={chartOf(comparison) !== null}
      />
    </div>
  )
}

function SuggestionNote({ asked }: { asked: CompareState }) {
  return (
    <p className="mb-5 text-sm text-soft">
      {asked.regions.length === 0
        ? '자료가 많은 지역을 골라 두었습니다. 다른 지역을 골라 비교하세요.'
        : '견줄 지역으로 자료가 많은 곳을 더했습니다.'}
    </p>
  )
}

const referenceOf = (slug: string) => toRegionReference(regionBySlug(slug)?.code ?? null) ?? []

function withKnownRegions(state: CompareState): CompareState {
  return { ...state, regions: state.regions.filter((slug) => regionBySlug(slug) !== undefined) }
}

/** One city compares with nothing: others with data are added until the reader has chosen two. */
function withSuggestions(state: CompareState, coverage: Coverage): CompareState {
  if (state.regions.length >= 2) return state
  const suggested = suggestRegions(coverage.regions, coverage.cells, state.measure)
  return { ...state, regions: [...new Set([...state.regions, ...suggested])].slice(0, 4) }
}
