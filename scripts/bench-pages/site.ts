/** The production site on a data folder of its own, with the seed articles in it, for as long as it is needed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'

const READY = /Ready in .*(?<address>http:\/\/\S+)/

export async function withSite<T>(use: (siteUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kb-bench-pages-'))
  const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))
  const site = spawn(process.execPath, [...process.execArgv, 'scripts/serve.ts'], {
    env: childEnvironment({ ...unset, KB_DATA_DIR: dataDir, PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = once(site, 'exit')
  try {
    return await use(await Promise.race([addressIn(site.stdout), ended(gone)]))
  } finally {
    site.kill('SIGTERM')
    await gone
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function addressIn(output: NodeJS.ReadableStream | null): Promise<string> {
  if (output === null) throw new TypeError('The site was started without an output to read.')
  for await (const line of createInterface({ input: output })) {
    const address = READY.exec(line)?.groups?.address
    if (address !== undefined) {
      output.resume()
      return address
    }
    console.error(line)
  }
  return await new Promise(() => undefined)
}

async function ended(gone: Promise<unknown[]>): Promise<never> {
  await gone
  throw new Error('The site ended before it was ready; the reason stands above.')
}
