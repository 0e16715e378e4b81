import { type Answered, isGood } from '@/scripts/bench-load/load'

export interface Summary {
  perSecond: number
  p50: number
  p95: number
  p99: number
  answered: number
  /** Turned away as it should be: 503 with Retry-After. */
  shed: number
  /** No answer, a 5xx that is no such turning away, or a 4xx. */
  errors: number
}

const isShed = ({ status, hasRetryAfter }: Answered) => status === 503 && hasRetryAfter

/** Times are those of good answers. */
export function summarise(answers: readonly Answered[], ms: number): Summary {
  const times = answers
    .filter(isGood)
    .map((answer) => answer.ms)
    .toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN
  const shed = answers.filter(isShed).length
  return {
    perSecond: times.length / (ms / 1_000),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    answered: times.length,
    shed,
    errors: answers.length - times.length - shed,
  }
}

export const TABLE_HEAD =
  '| | requests/s | p50 ms | p95 ms | p99 ms | answered | shed | errors |\n|---|---|---|---|---|---|---|---|'

export function tableLine(name: string, summary: Summary): string {
  const { perSecond, p50, p95, p99, answered, shed, errors } = summary
  const figures = [perSecond, p50, p95, p99].map((figure) => figure.toFixed(1))
  return `| ${[name, ...figures, answered, shed, errors].join(' | ')} |`
}
