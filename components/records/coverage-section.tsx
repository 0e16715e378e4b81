import { CoverageTable } from '@/components/records/coverage-table'
import { EmptyNote } from '@/components/ui/empty-note'
import { FilterLinks } from '@/components/ui/filter-links'
import { Section } from '@/components/ui/section'
import { MEASURE_KEYS, MEASURES, type Measure } from '@/lib/compare/measure'
import type { RegionReference } from '@/lib/records/published/reference'
import type { CoverageCell } from '@/lib/records/published/region'

interface Props {
  /** Address of the page it stands on; a measure is chosen there. */
  path: string
  regions: readonly RegionReference[]
  cells: readonly CoverageCell[]
  measure: Measure | null
  /** More are named, not shown; undefined shows all. */
  most?: number
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
      {props.cells.length > 0 ? (
        <Coverage {...props} />
      ) : (
        <EmptyNote>아직 비교할 수 있는 지표가 없습니다.</EmptyNote>
      )}
    </Section>
  )
}

function Coverage({ path, regions, cells, measure, most }: Props) {
  const present = MEASURE_KEYS.filter((key) => cells.some((cell) => cell.measure === key))
  const links = [
    { href: `${path}#coverage`, label: '모두', selected: measure === null },
    ...present.map((key) => ({
      href: `${path}?measure=${key}#coverage`,
      label: MEASURES[key],
      selected: measure === key,
    })),
  ]
  const shown = most === undefined ? regions : fullestFirst(regions, cells, measure).slice(0, most)
  return (
    <>
      <div className="mb-4">
        <FilterLinks label="지표" links={links} />
      </div>
      <CoverageTable regions={shown} cells={cells} measure={measure} />
      {shown.length < regions.length ? (
        <p className="mt-3 text-sm text-soft">
          자료가 많은 {shown.length}곳만 보입니다.{' '}
          <a href={`/regions${measure === null ? '' : `?measure=${measure}`}#coverage`} className="link">
            지역 {regions.length}곳의 자료 현황 모두 보기
          </a>
        </p>
      ) : null}
    </>
  )
}

/** Sorting keeps the official order among equals. */
function fullestFirst(
  regions: readonly RegionReference[],
  cells: readonly CoverageCell[],
  measure: Measure | null,
): RegionReference[] {
  const figuresOf = (slug: string) =>
    cells
      .filter((cell) => cell.region === slug && (measure === null || cell.measure === measure))
      .reduce((sum, cell) => sum + cell.figures, 0)
  return [...regions].sort((a, b) => figuresOf(b.slug) - figuresOf(a.slug))
}
