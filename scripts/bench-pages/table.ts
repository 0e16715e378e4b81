import { GOALS, type Judgement, MEASURES } from '@/scripts/bench-pages/audit'

const MEASURE_KEYS = Object.keys(MEASURES) as (keyof typeof MEASURES)[]
const NAME = 18
const COLUMN = 14

export function tableHead(): string {
  const columns = [
    ...GOALS.map(({ label, least }) => `${label} ≥${least}`),
    ...Object.values(MEASURES),
    'machine',
  ]
  return `${'page'.padEnd(NAME)}${columns.map((column) => column.padStart(COLUMN + 2)).join('')}`
}

export function judgementLine({ page, form, scores, measures, machine }: Judgement): string {
  const cells = [
    ...GOALS.map(({ key, least }) => {
      const score = scores[key] ?? 0
      return `${score}${score < least ? ' ✗' : '  '}`
    }),
    ...MEASURE_KEYS.map((id) => shown(measures[id] ?? 0)),
    shown(machine),
  ]
  return `${`${page} ${form}`.padEnd(NAME)}${cells.map((cell) => cell.padStart(COLUMN + 2)).join('')}`
}

const shown = (value: number): string => (value < 1 ? value.toFixed(3) : String(Math.round(value)))

/** What was found wrong, each fault once with the pages that have it. */
export function faultLines(judgements: readonly Judgement[]): string[] {
  const pages = new Map<string, string[]>()
  for (const { page, form, faults } of judgements) {
    for (const fault of faults) pages.set(fault, [...(pages.get(fault) ?? []), `${page} ${form}`])
  }
  return [...pages].map(([fault, where]) => `  ${fault} — ${where.join(', ')}`)
}
