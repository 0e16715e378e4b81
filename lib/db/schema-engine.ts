/**
 * Prisma's schema engine as WebAssembly, run in this process: it needs no download. Only set-up, `kb` and tests load it,
 * never the site.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { z } from 'zod'
import { kindOf } from '@/lib/db/database-kind'
import { PostgresqlSchemaAdapter } from '@/lib/db/postgresql-schema-adapter'
import { SqliteSchemaAdapter } from '@/lib/db/sqlite-schema-adapter'

const ENGINE = '@prisma/schema-engine-wasm/schema_engine_bg'

const startSchema = z.object({
  __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function'),
})

async function loadEngine(): Promise<void> {
  const file = join(dirname(createRequire(import.meta.url).resolve(ENGINE)), 'schema_engine_bg.wasm')
  const module = await WebAssembly.compile(await readFile(file))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  startSchema.parse(instance.exports).__wbindgen_start()
}

declare global {
  /**
   * All engines of a process share one memory, and fail when one runs while another is opened or closed. Kept here, for a
   * test runner may load this file twice.
   */
  var kbSchemaEngine: Promise<unknown> | undefined
}

/**
 * Does `work` with a schema engine on the database at an address, once no other engine of this process works. What it does is
 * one transaction: it is stored when `work` comes to its end, or nothing of it is.
 * @param schema the models: the text of a .prisma file.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  schema: string,
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  const before = globalThis.kbSchemaEngine ?? loadEngine()
  const mine = before.then(() => withEngineAlone(databaseUrl, schema, work))
  globalThis.kbSchemaEngine = mine.catch(() => undefined)
  return await mine
}

async function withEngineAlone<T>(
  databaseUrl: string,
  schema: string,
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  const adapter = schemaAdapter(databaseUrl)
  try {
    const result = await withOpenEngine(adapter, schema, work)
    await adapter.commit()
    return result
  } finally {
    // The engine leaves its connections open.
    await adapter.end()
  }
}

async function withOpenEngine<T>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine(adapter, schema)
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

function schemaAdapter(databaseUrl: string) {
  return kindOf(databaseUrl) === 'sqlite'
    ? new SqliteSchemaAdapter(databaseUrl)
    : new PostgresqlSchemaAdapter(databaseUrl)
}

async function openEngine(adapter: SqlMigrationAwareDriverAdapterFactory, schema: string) {
  return await glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}
