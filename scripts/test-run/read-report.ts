import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Counts } from '@/scripts/test-run/counts'

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  /** Of the run itself: a server that did not start, a file that could not be read. */
  errors: z.array(z.unknown()),
})

/** Counts of Vitest's JSON report; undefined when there is none. A test file that can't be loaded counts as one failure. */
export function readVitestReport(file: string): Counts | undefined {
  const report = vitestReport.safeParse(readJson(file)).data
  if (!report) return undefined
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts of Playwright's JSON report; undefined when there is none. A test that needed a second try has failed. */
export function readPlaywrightReport(file: string): Counts | undefined {
  const report = playwrightReport.safeParse(readJson(file)).data
  if (!report) return undefined
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
