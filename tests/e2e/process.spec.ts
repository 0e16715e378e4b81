/** A process of the site of its own, without an engine: what visitors see, what it logs, and how it ends. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'
import { freePort } from '@/lib/processes/free-port'
import { send } from '@/tests/e2e/hostile/send'

const SITE = resolve('.next/standalone')
const NO_ENGINE = 'http://127.0.0.1:9'

async function startedSite(dataDir: string) {
  const port = await freePort()
  const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))
  const env = childEnvironment({
    ...unset,
    NODE_ENV: 'production',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    KB_DATA_DIR: dataDir,
    MEILI_URL: NO_ENGINE,
    NEXT_MANUAL_SIG_HANDLE: '1',
  })
  const kb = ['--conditions=react-server', '--import', 'tsx', 'scripts/kb.ts', 'ingest']
  execFileSync(process.execPath, [...kb, 'seeds/001_d0607df3ba5053e3.txt'], { env, stdio: 'ignore' })
  const child = spawn(process.execPath, ['server.js'], {
    cwd: SITE,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const logged: string[] = []
  child.stderr.setEncoding('utf8').on('data', (piece) => logged.push(piece))
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const isUp = () =>
    send(url, { path: '/api/health' }).then(
      ({ status }) => status,
      () => 0,
    )
  try {
    await expect.poll(isUp, { timeout: 60_000 }).toBe(200)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { url, child, ended, log: () => logged.join('') }
}

let dataDir: string
let site: Awaited<ReturnType<typeof startedSite>>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  dataDir = await mkdtemp(join(tmpdir(), 'kb-process-'))
  site = await startedSite(dataDir)
})
test.afterAll(async () => {
  site?.child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

test('without its engine it answers and says so; told to end, it ends what it began', async () => {
  test.setTimeout(120_000)
  const { url, child, ended, log } = site
  const q = encodeURIComponent('안양산업진흥원')
  const found = await send(url, { path: `/search?q=${q}` })
  expect(found.status).toBe(200)
  expect(found.text).toContain('지금은 검색 엔진에 닿지 않아 간단한 찾기로 답했습니다')
  expect(found.text).toContain('안양산업진흥원')
  const ready = await send(url, { path: '/api/ready' })
  expect([ready.status, JSON.parse(ready.text).status]).toEqual([200, 'reduced'])

  const running = ['csv', 'xlsx', 'json'].map((format) =>
    send(url, { path: `/api/v1/export/metrics?format=${format}` }),
  )
  await expect.poll(async () => (await send(url, { path: '/api/health' })).status).toBe(200)
  child.kill('SIGTERM')
  for (const { status, text } of await Promise.all(running)) {
    expect(status).toBe(200)
    expect(text).not.toBe('')
  }
  expect((await ended)[0]).toBe(0)
  await expect(send(url, { path: '/' })).rejects.toThrow()

  const lines = log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 30, method: 'GET', route: '/search', status: 200 }),
  )
  expect(lines.filter(({ route }) => route === '/api/v1/export/metrics')).toHaveLength(3)
  for (const text of ['안양산업진흥원', q, '127.0.0.1']) expect(log()).not.toContain(text)
})
