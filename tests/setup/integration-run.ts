/** Once for a run of the integration tests: a real search engine, a migrated database to copy, our commands to start. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'
import { ownEngine } from '@/lib/workflows/engine-access'
import { writeCommandFiles } from '@/tests/setup/command-files'

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
    /** Folder of the commands of this run. */
    commands: string
  }
}

export default async function setUp(project: TestProject) {
  const runDir = await mkdtemp(join(tmpdir(), 'kb-test-'))
  const [engine, commands] = await Promise.all([
    ownEngine(join(runDir, 'engine'), (message) => process.stderr.write(`${message}\n`)),
    writeCommandFiles(),
    migrate(`file:${runDir}/template.db`),
  ])
  if ('missing' in engine) throw new Error(`The integration tests need a search engine. ${engine.missing}`)
  project.provide('runDir', runDir)
  project.provide('commands', commands.folder)
  project.provide('postgresql', null)
  project.provide('engine', {
    url: engine.url,
    adminKey: engine.adminKey ?? '',
    searchKey: engine.searchKey ?? '',
  })
  return async () => {
    await engine.close()
    await commands.remove()
    await rm(runDir, { recursive: true, force: true })
  }
}
