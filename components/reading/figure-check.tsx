import { FigureFixFields } from '@/components/reading/figure-fix-fields'
import { formatValue } from '@/lib/measures/format'
import { fixField } from '@/lib/records/draft/figure-fixes'
import type { MetricClaim } from '@/lib/records/reading'
import { METRIC_KINDS, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

interface Props {
  figures: readonly MetricClaim[]
  /** Name of each region by its code. */
  regionNames: Readonly<Record<string, string>>
  /** Fields of a form that could not be taken. */
  typed: Readonly<Record<string, string>>
}

/** Every figure with what was read of it, the way to its place in the text, and fields to set it right. */
export function FigureCheck({ figures, regionNames, typed }: Props) {
  return (
    <ol className="border-line border-t text-sm">
      {figures.map((figure, index) => (
        <li
          key={`${figure.start} ${figure.label}`}
          id={`figure-${index}`}
          className="scroll-mt-6 border-line border-b py-2.5 target:bg-accent-soft"
        >
          <a href={`#figure-place-${index}`} className="flex justify-between gap-3 hover:text-accent">
            <span>{figure.label}</span>
            <b className="shrink-0">{formatValue(figure)}</b>
          </a>
          <p className="text-faint text-xs">
            “{figure.raw}” · {factsOf(figure, regionNames).join(' · ')}
          </p>
          <div className="mt-1 flex flex-wrap items-start gap-x-4">
            <label className="inline-flex min-h-9 items-center gap-2">
              <input
                type="checkbox"
                name={fixField('reject', index)}
                defaultChecked={typed[fixField('reject', index)] !== undefined}
              />
              제외
            </label>
            <details className="min-w-0 grow" open={isFixed(typed, index)}>
              <summary className="min-h-9 content-center text-soft">고치기</summary>
              <FigureFixFields {...{ figure, index, typed }} />
            </details>
          </div>
        </li>
      ))}
    </ol>
  )
}

function isFixed(typed: Props['typed'], index: number): boolean {
  return Object.keys(typed).some((name) => name.endsWith(`-${index}`) && name !== fixField('reject', index))
}

function factsOf(figure: MetricClaim, regionNames: Props['regionNames']): string[] {
  const { kind, status, qualifier, year, yearBasis, agency, program, regionCode } = figure
  const basis = yearBasis === null ? '' : ` (${YEAR_BASES[yearBasis]})`
  return [
    METRIC_KINDS[kind],
    STATUSES[status],
    QUALIFIERS[qualifier],
    year === null ? '연도 모름' : `${year}년${basis}`,
    program,
    agency,
    regionCode === null ? null : (regionNames[regionCode] ?? null),
  ].filter((fact) => fact !== null)
}
