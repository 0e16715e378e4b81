import { kindOf } from '@/lib/db/database-kind'
import { readMigrations, readSchema } from '@/lib/db/migration-files'
import { withSchemaEngine } from '@/lib/db/schema-engine'

const NO_FILTERS = { externalTables: [], externalEnums: [] }

const IN_MEMORY = 'file::memory:'

/**
 * The SQL that leads from what the migrations build to what the schema says; empty when they agree.
 * @param databaseUrl of the kind of database it is for: on a server a database is made and removed again.
 * @param given the text of a schema; without it, that of prisma/schema.prisma.
 */
export async function schemaDifference(databaseUrl = IN_MEMORY, given?: string): Promise<string> {
  const kind = kindOf(databaseUrl)
  const schema = given ?? (await readSchema(kind))
  return await withSchemaEngine(databaseUrl, schema, async (engine) => {
    const result = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations(kind)) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    })
    const script = result.stdout ?? ''
    return isOnlyComments(script) ? '' : script
  })
}

function isOnlyComments(script: string): boolean {
  return script.split('\n').every((line) => line.trim() === '' || line.startsWith('--'))
}
