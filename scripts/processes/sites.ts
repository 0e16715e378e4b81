/** Processes of the site that share one database and one search engine. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'

const READY = /Ready in .*(?<address>http:\/\/\S+)/

export interface SharedBase {
  DATABASE_URL: string
  MEILI_URL: string
  MEILI_MASTER_KEY: string
}

export interface RunningSite {
  url: string
  /** Ends the process without a word, as a power failure would. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** The settings of a command that works on the shared base and on nothing of this machine's. */
export function sharing(base: SharedBase, dataDir: string): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))
  return childEnvironment({ ...unset, ...base, KB_DATA_DIR: dataDir, PORT: '0', RATE_LIMIT: '0' })
}

export async function startSharing(base: SharedBase, dataDir: string): Promise<RunningSite> {
  const site = spawn(process.execPath, [...process.execArgv, 'scripts/serve.ts'], {
    env: sharing(base, dataDir),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = once(site, 'exit')
  const url = await addressOf(site)
  return {
    url,
    kill: async () => {
      for (const pid of descendants(site.pid ?? 0)) process.kill(pid, 'SIGKILL')
      site.kill('SIGKILL')
      await gone
    },
    stop: async () => {
      site.kill('SIGTERM')
      await gone
    },
  }
}

async function addressOf(site: ChildProcess): Promise<string> {
  if (site.stdout === null) throw new TypeError('The site was started without an output to read.')
  for await (const line of createInterface({ input: site.stdout })) {
    const address = READY.exec(line)?.groups?.address
    if (address !== undefined) {
      site.stdout.resume()
      return address
    }
  }
  throw new Error('The site ended before it was ready; the reason stands above.')
}

/** From the deepest on, so that none is left to start another. */
function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number)
  return [...children.flatMap(descendants), ...children]
}

function parentOf(name: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}
