import { join } from 'node:path'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'
import type { StopList } from '@/scripts/runtime/stop-list'
import type { Counts } from '@/scripts/test-run/counts'
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
  'save/write-plans',
  'search',
  'writers',
].map((part) => `db/${part}`)
const WORKFLOWS = ['drafts', 'lease', 'review', 'sign-in'].map((part) => `workflows/${part}`)

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
export async function testsOnPostgresql(tools: StepTools): Promise<Counts> {
  return await onServer(tools, async (env) => {
    const chosen = tools.allOnPostgresql ? [] : CHOSEN.together
    const report = join(tools.reports, 'vitest-postgresql.json')
    return await runVitest(tools.tool, report, ['--project=postgresql', ...chosen], env)
  })
}

/** The browser tests of a site whose records are on that server too. */
export async function browserOnPostgresql(tools: StepTools): Promise<Counts> {
  return await onServer(tools, async (env) => {
    const chosen = tools.allOnPostgresql ? [] : CHOSEN.browser
    return await runPlaywright(tools.tool, join(tools.reports, 'playwright-postgresql.json'), chosen, env)
  })
}

/** One for both: the first that wants it starts it, the end of the run stops it. */
let server: ReturnType<typeof temporaryServer> | undefined

async function onServer(
  { stops, say }: StepTools,
  run: (env: Record<string, string>) => Promise<Counts>,
): Promise<Counts> {
  server ??= startedFor(stops)
  const started = await server
  if (!('missing' in started)) return await run({ TEST_DATABASE_URL: started.url })
  say(`Skipped. ${started.missing}`)
  return { passed: 0, failed: 0, skipped: 1 }
}

async function startedFor(stops: StopList): ReturnType<typeof temporaryServer> {
  const started = await temporaryServer()
  if ('stop' in started) await stops.add(started.stop)
  return started
}
