import { type LighthouseReport, reportOf } from '@/scripts/bench-pages/lighthouse'
import type { JudgedPage } from '@/scripts/bench-pages/pages'

export const FORMS = ['mobile', 'desktop'] as const
export type Form = (typeof FORMS)[number]

/** What each page should reach, of 100. */
export const GOALS = [
  { key: 'performance', label: 'performance', least: 95 },
  { key: 'accessibility', label: 'accessibility', least: 100 },
  { key: 'best-practices', label: 'practices', least: 100 },
  { key: 'seo', label: 'SEO', least: 100 },
] as const

/** What people feel: times in milliseconds, shift without unit, bytes as sent. */
export const MEASURES = {
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'TBT ms',
  'cumulative-layout-shift': 'CLS',
  'total-byte-weight': 'bytes',
} as const

export interface Judgement {
  page: string
  form: Form
  scores: Partial<Record<(typeof GOALS)[number]['key'], number>>
  measures: Partial<Record<keyof typeof MEASURES, number>>
  /** How fast the machine was during the run: a desktop of 2020 has some 1,500 when nothing else runs. */
  machine: number
  /** What was found wrong, of the run that counts. */
  faults: string[]
}

/** The run of middle performance of several, by the browser at `port`. */
export async function auditPage(
  page: JudgedPage,
  form: Form,
  runs: number,
  port: number,
): Promise<Judgement> {
  const judgements: Judgement[] = []
  for (let run = 0; run < runs; run += 1) judgements.push(await auditOnce(page, form, port))
  const byPerformance = judgements.toSorted(
    (a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0),
  )
  const middle = byPerformance[Math.floor((runs - 1) / 2)]
  if (middle === undefined) throw new RangeError('At least one run is needed.')
  return middle
}

async function auditOnce({ name, url, hidden }: JudgedPage, form: Form, port: number): Promise<Judgement> {
  const report = await reportOf(url, {
    port,
    desktop: form === 'desktop',
    categories: GOALS.map(({ key }) => key),
    skip: hidden ? ['is-crawlable'] : [],
  })
  return {
    page: name,
    form,
    scores: Object.fromEntries(
      GOALS.map(({ key }) => [key, Math.round((report.categories[key]?.score ?? 0) * 100)]),
    ),
    measures: Object.fromEntries(
      Object.keys(MEASURES).map((id) => [id, report.audits[id]?.numericValue ?? 0]),
    ),
    machine: report.environment.benchmarkIndex,
    faults: GOALS.flatMap(({ key }) => faultsOf(report, key)),
  }
}

function faultsOf({ categories, audits }: LighthouseReport, category: string): string[] {
  return (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`.trim())
}
