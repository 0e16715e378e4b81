/** Once for a run of the integration tests: a real search engine, a migrated database to copy, our commands to start. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'
import { ownEngine } from '@/lib/workflows/engine-access'
import { wordsToStart } from '@/scripts/setup/program-files.mjs'

export interface SharedEngine {
  url: string
  adminKey: string
  searchKey: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of this run; removed at its end. */
    runDir: string
    engine: SharedEngine
    /** What starts each of our programs, before its own words. */
    programs: { kb: string[]; serve: string[] }
  }
}

export default async function setUp(project: TestProject) {
  const runDir = await mkdtemp(join(tmpdir(), 'kb-test-'))
  const [engine, kb, serve] = await Promise.all([
    ownEngine(join(runDir, 'engine'), (message) => process.stderr.write(`${message}\n`)),
    wordsToStart('kb'),
    wordsToStart('serve'),
    migrate(`file:${runDir}/template.db`),
  ])
  if ('missing' in engine) throw new Error(`The integration tests need a search engine. ${engine.missing}`)
  project.provide('runDir', runDir)
  project.provide('programs', { kb, serve })
  project.provide('postgresql', null)
  project.provide('engine', {
    url: engine.url,
    adminKey: engine.adminKey ?? '',
    searchKey: engine.searchKey ?? '',
  })
  return async () => {
    await engine.close()
    await rm(runDir, { recursive: true, force: true })
  }
}
