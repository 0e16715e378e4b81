import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@': import.meta.dirname,
  // Next gives this name a meaning; outside Next it is a file with nothing in it.
  'server-only': `${import.meta.dirname}/tests/setup/empty.ts`,
}

/** No test reads the settings of the person who runs it, and a place far from Korea finds dates read in local time. */
const env = {
  MEILI_URL: '',
  DATABASE_URL: '',
  SITE_URL: '',
  KB_DATA_DIR: join(tmpdir(), 'kb-test-without-folder'),
  TZ: 'Pacific/Apia',
}

/** Tests that also run on PostgreSQL: those in which the database does something. */
const ON_BOTH_DATABASES = ['tests/integration/{db,queries,exports,ingest,search,workflows}/**/*.test.ts']

/** No test leaves anything behind in its modules, so those of a worker are loaded once: a third of the time. */
const shared = { env, isolate: false }

/** What every test of several parts together has. */
const together = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  resolve: { alias },
  test: {
    // Nearly half of the time a test waits for an engine, a disk or a process.
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', ...shared, testTimeout: 20_000, include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          ...shared,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/integration-run.ts'],
          ...together,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'postgresql',
          ...shared,
          include: [...ON_BOTH_DATABASES, 'tests/postgresql/**/*.test.ts'],
          globalSetup: ['tests/setup/integration-run.ts', 'tests/setup/postgresql-run.ts'],
          ...together,
        },
      },
    ],
  },
})
