/**
 * Writes the migrations that lead from the present ones to prisma/schema.prisma, for SQLite and for PostgreSQL:
 * `tsx --conditions=react-server scripts/new-migration.ts NAME`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withByteOrder } from '@/lib/db/byte-order'
import { DATABASE_KINDS } from '@/lib/db/database-kind'
import { withIndexesOnce } from '@/lib/db/index-once'
import { migrationsFolder } from '@/lib/db/migration-files'
import { schemaDifference } from '@/lib/db/schema-difference'
import { temporaryServer } from '@/scripts/runtime/postgresql/temporary-server'

const name = process.argv[2]

if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits and _: npx tsx --conditions=react-server scripts/new-migration.ts add_slug',
  )
  process.exit(2)
}

const server = await temporaryServer()
if ('missing' in server) {
  console.error(`A migration is written for SQLite and for PostgreSQL. ${server.missing}`)
  process.exit(1)
}
try {
  const scripts = {
    sqlite: await schemaDifference(),
    postgresql: withByteOrder(await schemaDifference(server.url)),
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const kind of DATABASE_KINDS) {
    if (scripts[kind] === '') {
      console.log(`${kind}: schema and migrations agree; nothing was written.`)
      continue
    }
    const folder = join(migrationsFolder(kind), `${stamp}_${name}`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'migration.sql'), withIndexesOnce(scripts[kind]))
    console.log(folder)
  }
} finally {
  await server.stop()
}
