import { join } from 'node:path'
import { withBuiltSite } from '@/scripts/runtime/site-build'
import { type Counts, oneCheck } from '@/scripts/test-run/counts'
import { browserOnPostgresql, testsOnPostgresql } from '@/scripts/test-run/on-postgresql'
import { runPlaywright, runVitest } from '@/scripts/test-run/runners'
import type { StepTools } from '@/scripts/test-run/step-tools'

export interface Step {
  title: string
  run(tools: StepTools): Promise<Counts>
}

const succeeds = (code: number) => oneCheck(code === 0)

/** One round after the other; the steps of a round run side by side, for each leaves a core idle at times. */
export const ROUNDS: Step[][] = [
  [
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
  ],
  [
    {
      title: 'Unit and integration tests',
      run: async ({ tool, reports }) => {
        return await runVitest(tool, join(reports, 'vitest.json'), [
          '--project=unit',
          '--project=integration',
        ])
      },
    },
  ],
  [
    {
      title: 'Production build',
      run: async ({ root, stops, say }) => {
        await withBuiltSite(root, stops, async ({ isNew }) =>
          say(isNew ? 'Built.' : 'Unchanged since its last build.'),
        )
        return oneCheck(true)
      },
    },
  ],
  [
    {
      title: 'Browser tests',
      run: async ({ tool, reports }) => {
        return await runPlaywright(tool, join(reports, 'playwright.json'), [], { TEST_DATABASE_URL: '' })
      },
    },
  ],
  [
    { title: 'Tests on PostgreSQL', run: testsOnPostgresql },
    { title: 'Browser tests on PostgreSQL', run: browserOnPostgresql },
  ],
]
