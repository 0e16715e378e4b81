import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { add, lastLine, oneCheck, withRunner } from '@/scripts/test-run/counts'
import { readPlaywrightReport, readVitestReport } from '@/scripts/test-run/read-report'

const report = (content: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'kb-report-')), 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the last line of a test run', () => {
  it('adds up what the steps came to', () => {
    const counts = add(add(oneCheck(true), oneCheck(false)), { passed: 3, failed: 0, skipped: 2 })
    expect(lastLine(counts)).toBe('4 passed, 1 failed, 2 skipped')
  })
})

describe('a runner', () => {
  const passed = { passed: 5, failed: 0, skipped: 0 }

  it('counts as it reports', () => {
    expect(withRunner(passed, 0)).toEqual(passed)
    expect(withRunner({ ...passed, failed: 1 }, 1)).toEqual({ ...passed, failed: 1 })
  })

  it('has failed when it broke off without a report, or failed without a failed test', () => {
    expect(withRunner(undefined, 0).failed).toBe(1)
    expect(withRunner(undefined, 1).failed).toBe(1)
    expect(withRunner(passed, 1)).toEqual({ ...passed, failed: 1 })
  })
})

describe("Vitest's report", () => {
  const base = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }

  it('is counted, and a file that could not be loaded is a failure', () => {
    const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
    const unloaded = { status: 'failed', assertionResults: [] }
    expect(readVitestReport(report({ ...base, testResults: [failedTest, unloaded] }))).toEqual({
      passed: 2,
      failed: 2,
      skipped: 2,
    })
  })

  it('is none when it is missing or broken', () => {
    expect(readVitestReport('/no/such/report.json')).toBeUndefined()
    expect(readVitestReport(report('{"numPassed'))).toBeUndefined()
  })
})

describe("Playwright's report", () => {
  it('is counted: a test that passed only at its second try has failed, and so has a run with an error', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(readPlaywrightReport(report({ stats, errors: [{ message: 'no server' }] }))).toEqual({
      passed: 4,
      failed: 3,
      skipped: 2,
    })
  })
})
