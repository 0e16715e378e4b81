import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './environment.mjs'
import { run } from './run.mjs'

const STAMP = join(ROOT, 'lib/db/generated/.made-from')
const SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']

/**
 * Generates the database client when the schema or Prisma has changed since.
 * @returns {Promise<string | undefined>} what was done.
 * @throws Error in plain words.
 */
export async function generateDatabaseClient() {
  const fingerprint = sourceFingerprint()
  if (stampedFingerprint() === fingerprint) return undefined
  const generate = [process.execPath, 'node_modules/prisma/build/index.js', 'generate']
  const { code, output } = await run(generate, { quiet: true, env: ENVIRONMENT })
  if (code !== 0) throw new Error(`The database client could not be generated:\n${output}`)
  writeFileSync(STAMP, fingerprint)
  return 'database client generated'
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
