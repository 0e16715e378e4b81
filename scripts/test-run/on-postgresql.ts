import { join } from 'node:path'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'
import { add, type Counts } from '@/scripts/test-run/counts'
import { runPlaywright, runVitest } from '@/scripts/test-run/runners'
import type { StepTools } from '@/scripts/test-run/step-tools'

/** Of what is in lib/db; migrations of files and files themselves are SQLite's. */
const DATABASE = [
  'checks',
  'copy-records',
  'corrections',
  'find-records',
  'reports',
  'reprints',
  'save-reading',
  'save/insert-rows',
  'save/shapes',
  'search',
  'writers',
].map((part) => `db/${part}`)
const WORKFLOWS = ['drafts', 'lease', 'sign-in'].map((part) => `workflows/${part}`)

/**
 * What runs twice: everything that says something to the database, and the three jobs in a browser. Left out are tests
 * whose database is only where their records come from; `npm test -- --all-on-postgresql` runs those too.
 */
const CHOSEN = {
  together: [
    'tests/postgresql',
    ...['queries', 'search/without-engine', ...DATABASE, ...WORKFLOWS].map(
      (part) => `tests/integration/${part}`,
    ),
  ],
  browser: ['stories.spec.ts', '--grep', ', with script'],
}

/** The tests on a PostgreSQL; skipped, and counted so, where none can run. */
export async function runOnPostgresql({ tool, reports, stops, allOnPostgresql }: StepTools): Promise<Counts> {
  const server = await temporaryServer()
  if ('missing' in server) {
    console.log(`Skipped. ${server.missing}`)
    return { passed: 0, failed: 0, skipped: 2 }
  }
  await stops.add(server.stop)
  const env = { TEST_DATABASE_URL: server.url }
  const chosen = allOnPostgresql ? { together: [], browser: [] } : CHOSEN
  const vitest = ['--project=postgresql', ...chosen.together]
  const together = await runVitest(tool, join(reports, 'vitest-postgresql.json'), vitest, env)
  const browser = await runPlaywright(tool, join(reports, 'playwright-postgresql.json'), chosen.browser, env)
  return add(together, browser)
}
