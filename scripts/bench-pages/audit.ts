import lighthouse, { desktopConfig } from 'lighthouse'
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
  const onlyCategories = GOALS.map(({ key }): string => key)
  const skipAudits = hidden ? ['is-crawlable'] : []
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories, skipAudits } as const
  const result = await lighthouse(url, flags, configOf(form))
  if (result === undefined) throw new Error(`Lighthouse did not answer for ${url}.`)
  const { categories, audits, environment, runtimeError } = result.lhr
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  return {
    page: name,
    form,
    scores: Object.fromEntries(
      GOALS.map(({ key }) => [key, Math.round((categories[key]?.score ?? 0) * 100)]),
    ),
    measures: Object.fromEntries(Object.keys(MEASURES).map((id) => [id, audits[id]?.numericValue ?? 0])),
    machine: environment.benchmarkIndex,
    faults: GOALS.flatMap(({ key }) =>
      (categories[key]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`.trim()),
    ),
  }
}

const configOf = (form: Form) => (form === 'desktop' ? desktopConfig : undefined)
