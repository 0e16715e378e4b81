import { chmodSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settings } from '@/lib/env'
import { findEngineBinary } from '@/lib/search/engine/binary'
import { isHealthy } from '@/lib/search/engine/health'
import { expectedSearchKey } from '@/lib/search/engine/search-key'
import { engineElsewhere, openEngine, ownEngine } from '@/lib/workflows/engine-access'
import { announceSite, runningSite, withdrawSite } from '@/lib/workflows/running-site'
import { freshFolder } from '@/tests/setup/database'

let dataDir: string
beforeEach(async () => {
  dataDir = await freshFolder('data')
  vi.stubEnv('KB_DATA_DIR', dataDir)
})
afterEach(() => vi.unstubAllEnvs())

const ENGINE = { url: 'http://127.0.0.1:9', adminKey: 'admin', searchKey: 'search' }

describe('the engine a command works with', () => {
  it('is one of its own when none runs, and ends with the command', async () => {
    const access = await openEngine()
    if ('missing' in access) throw new Error(access.missing)
    expect(await isHealthy(access.url)).toBe(true)
    await access.close()
    expect(await isHealthy(access.url)).toBe(false)
  })

  it('is that of the site running on the same data', async () => {
    announceSite(dataDir, { siteUrl: null, engine: ENGINE })
    expect(await openEngine()).toMatchObject(ENGINE)
    withdrawSite(dataDir)
    expect(runningSite(dataDir)).toBeUndefined()
  })

  it('is the one of MEILI_URL before any other', async () => {
    announceSite(dataDir, { siteUrl: null, engine: ENGINE })
    vi.stubEnv('MEILI_URL', 'http://127.0.0.1:10')
    vi.stubEnv('MEILI_SEARCH_KEY', 'only-search')
    expect(await openEngine()).toMatchObject({ url: 'http://127.0.0.1:10', searchKey: 'only-search' })
  })

  it('need not be reachable now to be used later', async () => {
    const masterKey = 'a master key of enough length'
    const current = settings({ MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: masterKey })
    const notices: string[] = []
    const access = await engineElsewhere(current, (message) => notices.push(message))
    expect(access?.searchKey).toBe(expectedSearchKey(masterKey))
    expect(notices).toEqual([expect.stringContaining('http://127.0.0.1:9')])
  })

  it('is used by one command after the other', async () => {
    const first = await ownEngine(dataDir, () => undefined)
    if ('missing' in first) throw new Error(first.missing)
    const notices: string[] = []
    const waiting = ownEngine(dataDir, (message) => notices.push(message))
    await vi.waitFor(() => expect(notices).toEqual([expect.stringMatching(/waiting/)]))
    await first.close()
    const second = await waiting
    if ('missing' in second) throw new Error(second.missing)
    expect(await isHealthy(second.url)).toBe(true)
    await second.close()
  })
})

describe('the announcement of a running site', () => {
  it('is for the eyes of its owner only, for it holds keys', () => {
    announceSite(dataDir, { siteUrl: 'http://localhost:3000', engine: ENGINE })
    expect(statSync(join(dataDir, 'runtime.json')).mode & 0o777).toBe(0o600)
    expect(runningSite(dataDir)).toMatchObject({ siteUrl: 'http://localhost:3000', engine: ENGINE })
  })

  it('counts for nothing once that site was killed, or when it can not be read', async () => {
    const gone = { process: { pid: process.pid, started: 'earlier' }, siteUrl: null, engine: ENGINE }
    await writeFile(join(dataDir, 'runtime.json'), JSON.stringify(gone))
    expect(runningSite(dataDir)).toBeUndefined()
    await writeFile(join(dataDir, 'runtime.json'), '{')
    expect(runningSite(dataDir)).toBeUndefined()
  })
})

describe('the server program', () => {
  it('is the one on the PATH before that of the packages', async () => {
    const folder = join(dataDir, 'programs')
    await mkdir(folder)
    await writeFile(join(folder, 'meilisearch'), '#!/bin/sh\necho meilisearch 9.8.7\n')
    chmodSync(join(folder, 'meilisearch'), 0o755)
    vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`)
    expect(findEngineBinary(dataDir)).toEqual({ path: join(folder, 'meilisearch'), version: '9.8.7' })
  })

  it('is missing, with what to do, when it does not run here', async () => {
    const folder = join(dataDir, 'programs')
    await mkdir(folder)
    await writeFile(join(folder, 'meilisearch'), '#!/bin/sh\necho "GLIBC_2.35 not found" >&2\nexit 1\n')
    chmodSync(join(folder, 'meilisearch'), 0o755)
    vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`)
    const found = findEngineBinary(dataDir)
    expect('missing' in found && found.missing).toMatch(/GLIBC_2\.35.*MEILI_URL/s)
  })
})
