/** The production site on a data folder of its own, with the seed articles in it: what the browser tests visit. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'

const dataDir = await mkdtemp(join(tmpdir(), 'kb-browser-'))
const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))

const site = spawn(process.execPath, [...process.execArgv, 'scripts/serve.ts'], {
  env: childEnvironment({ ...unset, KB_DATA_DIR: dataDir, PORT: '0' }),
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.kill(signal))

const [code] = await once(site, 'exit')
await rm(dataDir, { recursive: true, force: true })
process.exit(code ?? 1)
