/**
 * Proof that processes of the site may come and go: `npm run -s check:processes -- [SECONDS]`. Three of them on one
 * PostgreSQL and one Meilisearch stand behind a proxy that asks another when one is gone; while they are asked all the
 * time, one is killed (SIGKILL) and an article is ingested. Ends with 1 when a request failed or a page was old.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findEngineBinary } from '@/lib/search/engine/binary'
import { startEngineProcess } from '@/lib/search/engine/process'
import { type RetryingProxy, retryingProxy } from '@/scripts/processes/retrying-proxy'
import { type RunningSite, type SharedBase, sharing, startSharing } from '@/scripts/processes/sites'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'
import { StopList } from '@/scripts/runtime/stop-list'

const PROCESSES = 3
const AT_A_TIME = 8
const NEW_NAME = '군포미래산업진흥원'
const ARTICLE = `군포시, ${NEW_NAME} 통해 기업 지원\n\n${NEW_NAME}은 올해 관내 중소기업 37개사에 12억원을 지원했다고 3일 밝혔다.\n`
const SEARCH = `/api/v1/search?q=${encodeURIComponent(NEW_NAME)}`
const PATHS = [
  ...[
    '/',
    '/regions',
    '/regions/anyang',
    '/agencies',
    '/programs',
    '/articles',
    '/compare?region=anyang&region=gimpo',
  ],
  ...['/search?q=창업', '/search?q=지원금', '/api/v1/search?q=기업', '/api/v1/agencies', SEARCH],
].map(encodeURI)

const seconds = Number(process.argv[2] ?? 20)
if (!(seconds >= 3)) {
  console.error('Give the seconds, 3 at least: npm run -s check:processes -- 20')
  process.exit(2)
}

const stops = new StopList()
const folder = await mkdtemp(join(tmpdir(), 'kb-processes-'))
await stops.add(() => rm(folder, { recursive: true, force: true }))
let isSound = false
try {
  const base = await sharedBase()
  const sites: RunningSite[] = []
  for (let number = 0; number < PROCESSES; number += 1) {
    const site = await startSharing(base, join(folder, `site-${number}`))
    await stops.add(site.stop)
    sites.push(site)
  }
  const proxy = await retryingProxy(sites.map(({ url }) => url))
  await stops.add(proxy.close)
  isSound = await check(base, sites, proxy)
} finally {
  await stops.stopAll()
}
process.exit(isSound ? 0 : 1)

async function sharedBase(): Promise<SharedBase> {
  const server = await temporaryServer()
  if ('missing' in server) throw new Error(server.missing)
  await stops.add(server.stop)
  const binary = findEngineBinary(folder)
  if ('missing' in binary) throw new Error(binary.missing)
  const engine = await startEngineProcess({
    dataDir: join(folder, 'engine'),
    binary,
    onNotice: console.error,
    giveUpWaiting: () => true,
  })
  await stops.add(engine.stop)
  return { DATABASE_URL: server.url, MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.masterKey }
}

async function check(base: SharedBase, sites: RunningSite[], proxy: RetryingProxy): Promise<boolean> {
  const until = performance.now() + seconds * 1_000
  const failures: string[] = []
  const load = Promise.all(
    Array.from({ length: AT_A_TIME }, (_, first) => askOn(proxy.url, first, until, failures)),
  )
  await sleep((seconds * 1_000) / 3)
  const [first, ...others] = sites
  await first?.kill()
  console.log('One of three processes is killed.')
  const isIngested = await ingest(base)
  const old = await Promise.all(others.map(async ({ url }) => !(await shows(url))))
  const asked = (await load).reduce((sum, count) => sum + count, 0)
  const stale = old.filter(Boolean).length
  console.log(
    `${asked} requests, ${proxy.retried} answered by another process, ${failures.length} failed; ` +
      `${stale} of ${others.length} processes did not show at once what was ingested meanwhile.`,
  )
  for (const failure of failures.slice(0, 10)) console.log(failure)
  return failures.length === 0 && stale === 0 && isIngested && proxy.retried > 0
}

async function askOn(url: string, first: number, until: number, failures: string[]): Promise<number> {
  let asked = 0
  for (; performance.now() < until; asked += 1) {
    const path = PATHS[(first + asked) % PATHS.length] ?? '/'
    const outcome = await fetch(`${url}${path}`).then(
      async (answer) => ((await answer.text()) === '' ? 'empty' : String(answer.status)),
      (error: unknown) => String(error),
    )
    if (outcome !== '200') failures.push(`${path}: ${outcome}`)
  }
  return asked
}

async function ingest(base: SharedBase): Promise<boolean> {
  const file = join(folder, 'article.txt')
  await writeFile(file, ARTICLE)
  const kb = spawn(process.execPath, [...process.execArgv, 'scripts/kb.ts', 'ingest', file], {
    env: sharing(base, join(folder, 'ingest')),
    stdio: 'inherit',
  })
  const [code] = await once(kb, 'exit')
  return code === 0
}

/** Both the database's page and the engine's answer, at once: nothing is kept in a process. */
async function shows(url: string): Promise<boolean> {
  const texts = await Promise.all(['/agencies', SEARCH].map(async (path) => (await fetch(url + path)).text()))
  return texts.every((text) => text.includes(NEW_NAME))
}
