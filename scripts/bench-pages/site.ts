/** The production site, with the seed articles on a data folder of its own or on a given one, for as long as it is needed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'

const READY = /Ready in .*(?<address>http:\/\/\S+)/

interface SiteOptions {
  /** A data folder that stays; else one for this site alone. */
  dataDir?: string
  /** Settings beside those of every site that is measured. */
  env?: Readonly<Record<string, string>>
  /** Where its log goes. */
  log?: 'inherit' | 'ignore'
}

export async function withSite<T>(
  use: (siteUrl: string, dataDir: string) => Promise<T>,
  options: SiteOptions = {},
): Promise<T> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'kb-bench-site-')))
  const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))
  const site = spawn(process.execPath, [...process.execArgv, 'scripts/serve.ts'], {
    env: childEnvironment({ ...unset, KB_DATA_DIR: dataDir, PORT: '0', ...options.env }),
    stdio: ['ignore', 'pipe', options.log ?? 'inherit', 'ipc'],
  })
  const gone = once(site, 'exit')
  try {
    return await use(await Promise.race([addressIn(site.stdout), ended(gone)]), dataDir)
  } finally {
    site.kill('SIGTERM')
    await gone
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
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
