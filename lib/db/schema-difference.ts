import { readMigrations, readSchema } from '@/lib/db/migration-files'
import { openSchemaEngine } from '@/lib/db/schema-engine'
import { SqliteAdapter } from '@/lib/db/sqlite-adapter'

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/**
 * The SQL that leads from what the migrations build to what the schema says; empty when they agree.
 * @param given the text of a schema; without it, that of prisma/schema.prisma.
 */
export async function schemaDifference(given?: string): Promise<string> {
  const schema = given ?? (await readSchema())
  const engine = await openSchemaEngine(new SqliteAdapter('file::memory:'), schema)
  try {
    const result = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    })
    const script = result.stdout ?? ''
    return isOnlyComments(script) ? '' : script
  } finally {
    engine.free()
  }
}

function isOnlyComments(script: string): boolean {
  return script.split('\n').every((line) => line.trim() === '' || line.startsWith('--'))
}
