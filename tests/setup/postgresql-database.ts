import { randomUUID } from 'node:crypto'
import { openDatabase } from '@/lib/db/client'
import { TEMPORARY } from '@/scripts/runtime/postgresql/temporary-server'

/** The PostgreSQL that the tests of a run share. */
export interface SharedPostgresql {
  /** May make and remove databases. */
  url: string
  /** Name of a database with every migration applied; begins the names of all databases of the run. */
  template: string
}

/** A copy of the run's template. */
export async function freshDatabaseOn({ url, template }: SharedPostgresql): Promise<{ url: string }> {
  return await makeDatabase(url, `${template}_${randomUUID()}`, template)
}

/** A copy of a database of the run that nobody has open. */
export async function copyDatabaseOn(
  { url, template }: SharedPostgresql,
  original: string,
): Promise<{ url: string }> {
  return await makeDatabase(url, `${template}_${randomUUID()}`, new URL(original).pathname.slice(1))
}

export async function makeDatabase(url: string, name: string, template: string): Promise<{ url: string }> {
  await onServer(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  const address = new URL(url)
  address.pathname = `/${name}`
  return { url: address.href }
}

/** Removes all databases of a run, unless they go with their server: each takes it as long as a test. */
export async function removeDatabases({ url, template }: SharedPostgresql): Promise<void> {
  const db = openDatabase(url)
  try {
    const said = await db.$queryRaw<{ temporary: string | null }[]>`
      SELECT current_setting(${TEMPORARY}, true) AS temporary`
    if (said[0]?.temporary === 'on') return
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT datname::text AS name FROM pg_database WHERE starts_with(datname, ${template})`
    for (const { name } of rows) await db.$executeRawUnsafe(`DROP DATABASE "${name}" WITH (FORCE)`)
  } finally {
    await db.$disconnect()
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const db = openDatabase(url)
  try {
    await db.$executeRawUnsafe(statement)
  } finally {
    await db.$disconnect()
  }
}
