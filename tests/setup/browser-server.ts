/**
 * The production site on a data folder of its own, with the seed articles in it: what the browser tests visit. Its records
 * are on the PostgreSQL of TEST_DATABASE_URL when that is set.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { childEnvironment, SETTING_NAMES, settings } from '@/lib/env'
import { CURATOR_PASSWORD } from '@/tests/setup/curator-password'
import { METRICS_TOKEN } from '@/tests/setup/metrics-token'
import { makeDatabase, removeDatabases } from '@/tests/setup/postgresql-database'

const dataDir = await mkdtemp(join(tmpdir(), 'kb-browser-'))
const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))
const server = settings().testDatabaseUrl
const name = `kb_browser_${process.pid}`
const database = server === undefined ? undefined : await makeDatabase(server, name, 'template0')

/** Tests say in X-Forwarded-For whom they stand for; those that do not are not counted, for they come from this machine. */
const SERVED = { TRUST_PROXY: '1', LOG_LEVEL: 'error', METRICS_TOKEN, ADMIN_PASSWORD: CURATOR_PASSWORD }

const site = spawn(process.execPath, [...process.execArgv, 'scripts/serve.ts'], {
  env: childEnvironment({
    ...unset,
    DATABASE_URL: database?.url,
    KB_DATA_DIR: dataDir,
    PORT: '0',
    ...SERVED,
  }),
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.kill(signal))

const [code] = await once(site, 'exit')
if (server !== undefined) await removeDatabases({ url: server, template: name })
await rm(dataDir, { recursive: true, force: true })
process.exit(code ?? 1)
