import type { ReactNode } from 'react'
import { CityChoice } from '@/components/compare/city-choice'
import type { Comparison } from '@/lib/compare/align'
import { MEASURE_KEYS, MEASURES } from '@/lib/compare/measure'
import type { CompareState } from '@/lib/compare/state'
import type { RegionReference } from '@/lib/records/published/reference'
import type { MeasureCount } from '@/lib/records/published/region'
import { STATUSES } from '@/lib/records/vocabulary'

interface Props {
  state: CompareState
  comparison: Comparison
  /** Years that have something to compare and are not shown. */
  otherYears: readonly number[]
  /** Regions that have anything to compare. */
  regions: readonly RegionReference[]
  counts: readonly MeasureCount[]
}

/** Cities, measure, status and years in one plain form. */
export function Chooser({ state, comparison, otherYears, regions, counts }: Props) {
  const years = [...new Set([...comparison.years, ...state.years, ...otherYears])].sort((a, b) => b - a)
  return (
    <form action="/compare" className="space-y-6 text-sm">
      <CityChoice
        chosen={comparison.regions}
        regions={regions}
        counts={counts}
        measure={comparison.basis.measure}
      />
      <Field label="무엇을" name="measure" value={comparison.basis.measure}>
        {MEASURE_KEYS.map((measure) => (
          <option key={measure} value={measure}>
            {MEASURES[measure]} ({citiesWith(counts, measure)}곳)
          </option>
        ))}
      </Field>
      <Field label="어떤 수치를" name="status" value={comparison.basis.status}>
        {Object.entries(STATUSES).map(([status, label]) => (
          <option key={status} value={status}>
            {label}
          </option>
        ))}
      </Field>
      {years.length > 0 ? (
        <fieldset>
          <legend className="mb-1 font-semibold">연도 (고르지 않으면 모두)</legend>
          <div className="flex flex-wrap gap-x-4">
            {years.map((year) => (
              <label key={year} className="flex min-h-8 items-center gap-1.5">
                <input
                  type="checkbox"
                  name="year"
                  value={year}
                  defaultChecked={state.years.includes(year)}
                  className="size-4 accent-accent"
                />
                {year}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      {state.unit === 'auto' ? null : <input type="hidden" name="unit" value={state.unit} />}
      <button type="submit" className="button w-full">
        비교하기
      </button>
    </form>
  )
}

function Field({
  label,
  name,
  value,
  children,
}: {
  label: string
  name: string
  value: string
  children: ReactNode
}) {
  return (
    <label className="block">
      <span className="mb-1 block font-semibold">{label}</span>
      <select name={name} defaultValue={value} className="control w-full">
        {children}
      </select>
    </label>
  )
}

const citiesWith = (counts: readonly MeasureCount[], measure: string): number =>
  counts.filter((count) => count.measure === measure).length
