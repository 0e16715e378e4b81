import type { Metadata } from 'next'
import type { ListPageProps } from '@/app/_url/page-props'
import { ApartList } from '@/components/compare/apart-list'
import { Chooser } from '@/components/compare/chooser'
import { ComparisonView } from '@/components/compare/comparison-view'
import { EmptyNote } from '@/components/ui/empty-note'
import { FoldedAside } from '@/components/ui/folded-aside'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { align } from '@/lib/compare/align'
import { suggestRegions } from '@/lib/compare/choose-regions'
import { type CompareState, parseCompareState } from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { readComparedFigures } from '@/lib/db/queries/compare-figures'
import { type Coverage, readCoverage } from '@/lib/db/queries/coverage'
import { toRegionReference } from '@/lib/db/queries/references'
import { regionBySlug } from '@/lib/records/gazetteer'

export const metadata: Metadata = {
  title: '도시 비교',
  description: '여러 도시의 지원 규모를 기준과 해가 같은 것끼리만 나란히 놓습니다.',
  alternates: { canonical: '/compare' },
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
            <ComparisonView comparison={comparison} state={state} />
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
