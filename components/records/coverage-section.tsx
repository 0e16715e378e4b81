import { CoverageTable } from '@/components/records/coverage-table'
import { EmptyNote } from '@/components/ui/empty-note'
import { FilterLinks } from '@/components/ui/filter-links'
import { Section } from '@/components/ui/section'
import { MEASURES, type Measure } from '@/lib/compare/measure'
import type { RegionReference } from '@/lib/records/published/reference'
import type { YearCount } from '@/lib/records/published/region'

interface Props {
  /** Address of the page it stands on; a measure is chosen there. */
  path: string
  /** Those that are shown. */
  regions: readonly RegionReference[]
  /** How many there are. */
  total: number
  /** What any region has something of. */
  measures: readonly Measure[]
  /** Of the regions that are shown and of the measure, or of all measures together. */
  counts: readonly YearCount[]
  measure: Measure | null
}

/** City × year × measure: what there is to compare, and where there is nothing. */
export function CoverageSection(props: Props) {
  return (
    <Section
      id="coverage"
      title="자료 현황"
      aside={
        <span className="text-soft">칸의 수는 비교할 수 있는 지표의 수이고, 자료 없음은 0이 아닙니다.</span>
      }
    >
      {props.measures.length > 0 ? (
        <Coverage {...props} />
      ) : (
        <EmptyNote>아직 비교할 수 있는 지표가 없습니다.</EmptyNote>
      )}
    </Section>
  )
}

function Coverage({ path, regions, total, measures, counts, measure }: Props) {
  const links = [
    { href: `${path}#coverage`, label: '모두', selected: measure === null },
    ...measures.map((key) => ({
      href: `${path}?measure=${key}#coverage`,
      label: MEASURES[key],
      selected: measure === key,
    })),
  ]
  return (
    <>
      <div className="mb-4">
        <FilterLinks label="지표" links={links} />
      </div>
      <CoverageTable regions={regions} counts={counts} measure={measure} />
      {regions.length < total ? (
        <p className="mt-3 text-sm text-soft">
          자료가 많은 {regions.length}곳만 보입니다.{' '}
          <a
            href={`/regions?rows=all${measure === null ? '' : `&measure=${measure}`}#coverage`}
            className="link"
          >
            지역 {total}곳의 자료 현황 모두 보기
          </a>
        </p>
      ) : null}
    </>
  )
}
