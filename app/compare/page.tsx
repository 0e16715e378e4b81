import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import type { ListPageProps } from '@/app/_url/page-props'
import { AlikeList } from '@/components/compare/alike-list'
import { ApartList } from '@/components/compare/apart-list'
import { ChoiceNotes } from '@/components/compare/choice-notes'
import { Chooser } from '@/components/compare/chooser'
import { CitySuggestions } from '@/components/compare/city-choice'
import { ComparisonTable } from '@/components/compare/comparison-table'
import { ComparisonView } from '@/components/compare/comparison-view'
import { QuotientTable } from '@/components/compare/quotient-table'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { FoldedAside } from '@/components/ui/folded-aside'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { SITE_NAME } from '@/components/ui/site-name'
import { align, type Comparison } from '@/lib/compare/align'
import { alikePrograms } from '@/lib/compare/alike-programs'
import { chartOf } from '@/lib/compare/chart'
import { suggestRegions } from '@/lib/compare/choose-regions'
import { explainChoice } from '@/lib/compare/explain-choice'
import { MEASURES } from '@/lib/compare/measure'
import { type Quotient, quotientsOf } from '@/lib/compare/per-unit'
import {
  type CompareState,
  compareHref,
  hasTypedRegions,
  parseCompareState,
  unknownRegions,
} from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { type Coverage, readCoverage } from '@/lib/db/queries/coverage'
import { toRegionReference } from '@/lib/db/queries/references'
import { settings } from '@/lib/env'
import { comparisonRows } from '@/lib/exports/comparison-rows'
import { datasetJsonLd } from '@/lib/exports/json-ld'
import { MOST_ROWS } from '@/lib/exports/limits'
import { provinceOf, REGIONS, regionBySlug } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'
import { typedName } from '@/lib/records/typed-region'

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
  const params = await searchParams
  const unknown = unknownRegions(params)
  // What the form sends is tidied, so that the address that is shared says only what was chosen.
  if (unknown.length === 0 && hasTypedRegions(params)) redirect(compareHref(parseCompareState(params)))
  const coverage = await readCoverage(db)
  const asked = withKnownRegions(parseCompareState(params))
  const state = withSuggestions(asked, coverage)
  const { figures, plan } = await readToCompare(db, state)
  const comparison = align(figures, state.regions.flatMap(referenceOf), { ...state, measure: plan.measure })
  const quotients = quotientsOf(comparison, figures)
  const alike = alikePrograms(comparison)
  return (
    <>
      <PageHeading
        title="도시 비교"
        lead="기준과 단위와 해가 같은 수치만 나란히 놓습니다. 융자와 지원금, 계획과 실적은 서로 더하거나 견주지 않습니다."
      />
      <CitySuggestions names={suggestedNames(coverage)} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <FoldedAside label="지역과 지표 고르기">
          <Chooser
            state={state}
            comparison={comparison}
            otherYears={plan.otherYears}
            regions={coverage.regions}
            counts={coverage.counts}
          />
        </FoldedAside>
        <div className="min-w-0">
          <ChoiceNotes
            asked={asked}
            state={state}
            unknown={unknown}
            choice={explainChoice(comparison, figures, state)}
            years={plan.years}
          />
          {coverage.counts.length === 0 ? (
            <EmptyNote>아직 비교할 수 있는 지표가 없습니다.</EmptyNote>
          ) : (
            <ComparisonView comparison={comparison} state={state} />
          )}
        </div>
      </div>
      <div className="mt-10">
        <ComparisonTable comparison={comparison} state={state} />
        {coverage.counts.length === 0 ? null : (
          <TakeAway comparison={comparison} quotients={quotients} state={state} />
        )}
        {alike.length > 0 ? (
          <Section title="이름이 같은 사업끼리" count={alike.length}>
            <p className="mb-4 max-w-prose text-sm text-soft">
              이름이 같아도 내용은 다를 수 있습니다. 값을 눌러 근거 문장을 확인하세요.
            </p>
            <AlikeList programs={alike} unit={state.unit} />
          </Section>
        ) : null}
        {quotients.length > 0 ? (
          <Section title="기업당·종사자당">
            <p className="mb-4 max-w-prose text-sm text-soft">
              같은 지역·해·상태에서 같은 곳의 두 수치가 모두 있을 때만 나누었습니다. 나눈 두 수치를 누르면
              근거 문장이 열립니다.
            </p>
            <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
              <QuotientTable per="company" quotients={quotients} unit={state.unit} />
              <QuotientTable per="employee" quotients={quotients} unit={state.unit} />
            </div>
          </Section>
        ) : null}
        {comparison.apart.length > 0 ? (
          <Section title="나란히 놓지 않은 수치">
            <ApartList groups={comparison.apart} state={state} />
          </Section>
        ) : null}
      </div>
    </>
  )
}

/** All cities by the shortest name that is theirs alone, those with something to compare first. */
function suggestedNames(coverage: Coverage) {
  const known = new Set(coverage.regions.map(({ slug }) => slug))
  const all = REGIONS.filter(({ parentCode }) => parentCode === null || parentCode.length === 2)
  const note = (region: Region) => [provinceOf(region).name, ...(known.has(region.slug) ? ['자료 있음'] : [])]
  return [...all]
    .sort((a, b) => Number(known.has(b.slug)) - Number(known.has(a.slug)))
    .map((region) => ({ name: typedName(region), note: note(region).join(' · ') }))
}

interface TakeAwayProps {
  comparison: Comparison
  quotients: readonly Quotient[]
  state: CompareState
}

/** The very comparison that is shown, with what the address left open filled in. */
function TakeAway({ comparison, quotients, state }: TakeAwayProps) {
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
        total={comparisonRows(comparison, quotients).length}
        most={MOST_ROWS}
        chart={chartOf(comparison) !== null}
      />
    </div>
  )
}

const referenceOf = (slug: string) => toRegionReference(regionBySlug(slug)?.code ?? null) ?? []

function withKnownRegions(state: CompareState): CompareState {
  return { ...state, regions: state.regions.filter((slug) => regionBySlug(slug) !== undefined) }
}

/** One city compares with nothing: others with data are added until the reader has chosen two. */
function withSuggestions(state: CompareState, coverage: Coverage): CompareState {
  if (state.regions.length >= 2) return state
  const suggested = suggestRegions(coverage.regions, coverage.counts, state.measure)
  return { ...state, regions: [...new Set([...state.regions, ...suggested])].slice(0, 4) }
}
