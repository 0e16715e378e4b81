import { join } from 'node:path'
import { withBuiltSite } from '@/scripts/runtime/site-build'
import type { StopList } from '@/scripts/runtime/stop-list'
import { type Counts, oneCheck, withRunner } from '@/scripts/test-run/counts'
import { readPlaywrightReport, readVitestReport } from '@/scripts/test-run/read-report'

/** What a step has to work with. */
export interface StepTools {
  root: string
  /** Empty, for reports; goes with the run. */
  reports: string
  stops: StopList
  /** Runs a program of the packages (`vitest/vitest.mjs`) or a file of ours to its end. @returns its exit code. */
  node(file: string, args?: string[], env?: Record<string, string>): Promise<number>
  tool(file: string, args?: string[], env?: Record<string, string>): Promise<number>
}

export interface Step {
  title: string
  run(tools: StepTools): Promise<Counts>
}

const succeeds = (code: number) => oneCheck(code === 0)

export const STEPS: Step[] = [
  {
    title: 'Formatting and lint',
    run: async ({ tool }) =>
      succeeds(await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
  },
  {
    title: 'Types',
    run: async ({ tool }) => {
      const generated = await tool('next/dist/bin/next', ['typegen'])
      return succeeds(generated || (await tool('typescript/bin/tsc', ['--noEmit'])))
    },
  },
  {
    title: 'Structure',
    run: async ({ node }) => succeeds(await node('scripts/check-structure.ts')),
  },
  {
    title: 'Unit and integration tests',
    run: async ({ tool, reports }) => {
      const report = join(reports, 'vitest.json')
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const code = await tool('vitest/vitest.mjs', ['run', ...reporters])
      return withRunner(readVitestReport(report), code)
    },
  },
  {
    title: 'Production build',
    run: async ({ root, stops }) => {
      await withBuiltSite(root, stops, async ({ isNew }) =>
        console.log(isNew ? 'Built.' : 'Unchanged since its last build.'),
      )
      return oneCheck(true)
    },
  },
  {
    title: 'Browser tests',
    run: async ({ tool, reports }) => {
      const report = join(reports, 'playwright.json')
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
      const code = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], env)
      return withRunner(readPlaywrightReport(report), code)
    },
  },
]
