import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFor } from '../../lib/db/schema-for.mjs'
import { ROOT } from './environment.mjs'
import { run } from './run.mjs'

const SCHEMA = 'prisma/schema.prisma'
const SQLITE = 'lib/db/generated'
const OUTPUT = `output   = "../${SQLITE}"`
/** Beside the other client's folder, not in it: generating that one empties it. */
const POSTGRESQL = 'lib/db/generated-postgresql'
const STAMP = join(ROOT, POSTGRESQL, '.made-from')
const SOURCES = [
  ...[SCHEMA, 'prisma.config.ts', 'node_modules/prisma/package.json'],
  ...['lib/db/schema-for.mjs', 'scripts/setup/database-client.mjs'],
]

/**
 * Generates the database clients when the schema or Prisma has changed since: a client knows one kind of database only,
 * so there is one for SQLite, whose types all code uses, and one for PostgreSQL.
 * @returns {Promise<string | undefined>} what was done.
 * @throws Error in plain words.
 */
export async function generateDatabaseClient() {
  const fingerprint = sourceFingerprint()
  if (stampedFingerprint() === fingerprint && existsSync(join(ROOT, SQLITE))) return undefined
  await generate(SCHEMA)
  const schema = schemaFor(readFileSync(join(ROOT, SCHEMA), 'utf8'), 'postgresql')
  if (!schema.includes(OUTPUT)) throw new Error(`${SCHEMA} has no line ${OUTPUT}.`)
  mkdirSync(join(ROOT, POSTGRESQL), { recursive: true })
  writeFileSync(join(ROOT, POSTGRESQL, 'schema.prisma'), schema.replace(OUTPUT, 'output   = "./client"'))
  await generate(`${POSTGRESQL}/schema.prisma`)
  writeFileSync(STAMP, fingerprint)
  return 'database clients generated'
}

async function generate(schema) {
  const command = [process.execPath, 'node_modules/prisma/build/index.js', 'generate', '--schema', schema]
  const { code, output } = await run(command, { quiet: true, env: ENVIRONMENT })
  if (code !== 0) throw new Error(`The database client of ${schema} could not be generated:\n${output}`)
}

const ENVIRONMENT = {
  // Prisma would download an engine that generating doesn't use. Any file that exists stops that.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
}

function sourceFingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES) hash.update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function stampedFingerprint() {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}
