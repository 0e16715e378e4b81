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

let loading: Promise<void> | undefined

/**
 * A schema engine on the database of `adapter`, with the models in `schema` (the text of a .prisma file).
 * The caller frees it.
 */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
): Promise<glue.SchemaEngine> {
  loading ??= loadEngine()
  await loading
  return await glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}
