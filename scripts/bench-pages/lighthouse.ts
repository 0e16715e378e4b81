import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'

/**
 * Fetched from the package registry when it is asked for: its 180 packages would make every first start slower, and nobody but
 * this benchmark needs them. Later versions want Node 22.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2'

const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      displayValue: z.string().optional(),
      numericValue: z.number().optional(),
    }),
  ),
  environment: z.object({ benchmarkIndex: z.number() }),
  runtimeError: z.object({ message: z.string() }).optional(),
})

export type LighthouseReport = z.infer<typeof reportSchema>

interface Audit {
  /** The debugging port of a running browser. */
  port: number
  desktop: boolean
  categories: readonly string[]
  /** Ids of audits to leave out. */
  skip: readonly string[]
}

/** A whole report with its screenshots is some megabytes. */
const MOST_BYTES = 64_000_000

/** What Lighthouse says of the page at `url`. @throws Error when it can't be had or can't judge the page. */
export async function reportOf(
  url: string,
  { port, desktop, categories, skip }: Audit,
): Promise<LighthouseReport> {
  const flags = [
    `--port=${port}`,
    '--output=json',
    '--quiet',
    `--only-categories=${categories.join(',')}`,
    ...(desktop ? ['--preset=desktop'] : []),
    ...(skip.length > 0 ? [`--skip-audits=${skip.join(',')}`] : []),
  ]
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...flags], {
    maxBuffer: MOST_BYTES,
  })
  const report = reportSchema.parse(JSON.parse(stdout))
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`)
  return report
}
