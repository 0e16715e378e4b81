/** Once for a run of the tests on PostgreSQL: a real server, and a migrated database on it to copy. */
import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'
import { makeDatabase, removeDatabases, type SharedPostgresql } from '@/tests/setup/postgresql-database'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where the tests run on files. */
    postgresql: SharedPostgresql | null
  }
}

export default async function setUp(project: TestProject) {
  const server = await temporaryServer()
  if ('missing' in server) throw new Error(server.missing)
  const shared = { url: server.url, template: `kb_test_${randomBytes(6).toString('hex')}` }
  const { url } = await makeDatabase(server.url, shared.template, 'template0')
  await migrate(url)
  project.provide('postgresql', shared)
  return async () => {
    await removeDatabases(shared)
    await server.stop()
  }
}
