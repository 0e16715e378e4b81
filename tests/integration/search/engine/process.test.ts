import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Meilisearch } from 'meilisearch'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isHealthy } from '@/lib/search/engine/health'
import type { EngineProcess } from '@/lib/search/engine/process'
import { expectedSearchKey, searchOnlyKey } from '@/lib/search/engine/search-key'
import { freshFolder } from '@/tests/setup/database'
import { startEngine } from '@/tests/setup/engine'

const started: EngineProcess[] = []

async function engineIn(dataDir: string): Promise<EngineProcess> {
  const engine = await startEngine(dataDir)
  started.push(engine)
  return engine
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((engine) => engine.stop()))
})

/** Process ids of the server itself, found by its folder. */
function serversOf(dataDir: string): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const servers = processes.filter(
    (line) => line.includes('--db-path') && line.includes(dataDir) && !line.includes('keeper'),
  )
  return servers.map((line) => Number.parseInt(line, 10))
}

describe('the engine process', () => {
  it('keeps its keys from other users of the machine', async () => {
    const dataDir = await freshFolder('engine')
    const { masterKey } = await engineIn(dataDir)
    expect(statSync(join(dataDir, 'meilisearch', 'master-key')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'meilisearch')).mode & 0o777).toBe(0o700)
    expect(execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })).not.toContain(masterKey)
  })

  it('gives the site a key that can search and nothing else, the same one each time', async () => {
    const { url, masterKey } = await engineIn(await freshFolder('engine'))
    const admin = new Meilisearch({ host: url, apiKey: masterKey })
    await admin.createIndex('records').waitTask()
    const key = await searchOnlyKey(url, masterKey)
    expect(await searchOnlyKey(url, masterKey)).toBe(key)
    expect(expectedSearchKey(masterKey)).toBe(key)

    const site = new Meilisearch({ host: url, apiKey: key })
    expect((await site.index('records').search('')).hits).toEqual([])
    await expect(site.index('records').addDocuments([{ id: 1 }])).rejects.toThrow(/not authorized|invalid/i)
    await expect(site.getKeys()).rejects.toThrow(/not authorized|invalid/i)
    await expect(new Meilisearch({ host: url }).index('records').search('')).rejects.toThrow(/authorization/i)
  })

  it('keeps its data and key over a stop and a start', async () => {
    const dataDir = await freshFolder('engine')
    const first = await engineIn(dataDir)
    await new Meilisearch({ host: first.url, apiKey: first.masterKey })
      .index('records')
      .addDocuments([{ id: 1 }])
      .waitTask()
    await first.stop()
    expect(await isHealthy(first.url)).toBe(false)
    expect(serversOf(dataDir)).toEqual([])

    const second = await engineIn(dataDir)
    expect(second.masterKey).toBe(first.masterKey)
    const records = new Meilisearch({ host: second.url, apiKey: second.masterKey }).index('records')
    expect((await records.getStats()).numberOfDocuments).toBe(1)
  })

  it('is started again at the same address when it dies', async () => {
    const dataDir = await freshFolder('engine')
    const { url } = await engineIn(dataDir)
    const [server] = serversOf(dataDir)
    expect(server).toBeGreaterThan(0)
    process.kill(server ?? 0, 'SIGKILL')
    await vi.waitFor(() => expect(serversOf(dataDir)).not.toContain(server))
    await vi.waitFor(async () => expect(await isHealthy(url)).toBe(true), { timeout: 10_000 })
    expect(serversOf(dataDir)).toHaveLength(1)
  })

  it.runIf(process.platform === 'linux')('keeps freed memory for the next search', async () => {
    const dataDir = await freshFolder('engine')
    await engineIn(dataDir)
    const [server] = serversOf(dataDir)
    const environment = readFileSync(`/proc/${server}/environ`, 'utf8').split('\0')
    expect(environment).toContain('MIMALLOC_PURGE_DELAY=1000')
  })

  it('lets no second engine onto the same folder', async () => {
    const dataDir = await freshFolder('engine')
    await engineIn(dataDir)
    await expect(engineIn(dataDir)).rejects.toThrow(/^Process \d+ is using /)
  })
})
