import { type Counts, withRunner } from '@/scripts/test-run/counts'
import { readPlaywrightReport, readVitestReport } from '@/scripts/test-run/read-report'
import type { StepTools } from '@/scripts/test-run/step-tools'

type Tool = StepTools['tool']
type Environment = Record<string, string>

/** Runs Vitest; its counts come from the file `report`. */
export async function runVitest(
  tool: Tool,
  report: string,
  args: string[],
  env: Environment = {},
): Promise<Counts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await tool('vitest/vitest.mjs', ['run', ...reporters, ...args], env)
  return withRunner(readVitestReport(report), code)
}

/** Runs Playwright; its counts come from the file `report`. */
export async function runPlaywright(
  tool: Tool,
  report: string,
  args: string[],
  env: Environment,
): Promise<Counts> {
  const code = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return withRunner(readPlaywrightReport(report), code)
}
