/** Writes the migration that leads from the present migrations to prisma/schema.prisma: `tsx scripts/new-migration.ts NAME`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PRISMA_FOLDER } from '@/lib/db/migration-files'
import { schemaDifference } from '@/lib/db/schema-difference'

const name = process.argv[2]

if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits and _: npx tsx scripts/new-migration.ts add_slug',
  )
  process.exit(2)
}

const sql = await schemaDifference()
if (sql === '') {
  console.log('Schema and migrations agree; nothing was written.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(PRISMA_FOLDER, 'migrations', `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  console.log(folder)
}
