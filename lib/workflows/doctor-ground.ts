/** What everything else rests on: a folder to write in, and a database of this version. */
import { constants, existsSync } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { openDatabase } from '@/lib/db/client'
import { addressToShow, kindOf } from '@/lib/db/database-kind'
import { migrate } from '@/lib/db/migrate'
import { pendingMigrations } from '@/lib/db/pending-migrations'
import type { Settings } from '@/lib/env'
import { type Diagnosis, messageOf } from '@/lib/workflows/diagnosis'

async function checkFolder({ dataDir }: Settings): Promise<Diagnosis> {
  try {
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return { sound: dataDir, fault: null }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const fault = isMissing
      ? {
          detail: `${dataDir} is not there yet.`,
          remedy: 'Ingest an article or start the site: either makes it.',
          mend: () => mkdir(dataDir, { recursive: true }),
          done: 'It was made.',
        }
      : {
          detail: `${dataDir} can't be used: ${messageOf(error)}.`,
          remedy: 'Give yourself the right to write there, or set KB_DATA_DIR to another folder.',
        }
    return { sound: '', fault }
  }
}

/** A large article with its log, a new search index beside the old one and a built site need about this much. */
const LEAST_FREE_MB = 500
const MB = 1_048_576

export async function checkSpace({ dataDir }: Settings): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(dataDir)
  const free = Math.floor((bavail * bsize) / MB)
  const fault = {
    detail: `Only ${free} MB are free where ${dataDir} is.`,
    remedy: `Make room: ${LEAST_FREE_MB} MB are needed to rebuild the search index and to write safely.`,
  }
  return { sound: `${free} MB`, fault: free < LEAST_FREE_MB ? fault : null }
}

async function checkMigrations({ databaseUrl }: Settings): Promise<Diagnosis> {
  const place = addressToShow(databaseUrl)
  try {
    const fault = await migrationFault(databaseUrl)
    return {
      sound: place,
      fault:
        fault === null
          ? null
          : { ...fault, mend: () => migrate(databaseUrl), done: 'It is of this version now.' },
    }
  } catch (error) {
    const detail = `${place} can't be read as a database: ${messageOf(error)}.`
    const remedy = REMEDIES[kindOf(databaseUrl)]
    return { sound: '', fault: { detail, remedy } }
  }
}

const REMEDIES = {
  sqlite: 'Put a copy in its place, or remove it and ingest the articles again.',
  postgresql:
    'See that the server runs, and that DATABASE_URL names it, a database of it and who may use that.',
} as const

/** Opening a database makes its file, if it is one, which a look must not do. */
async function migrationFault(databaseUrl: string): Promise<{ detail: string; remedy: string } | null> {
  const place = addressToShow(databaseUrl)
  const remedy = 'Run kb doctor --fix, ingest an article, or start the site.'
  if (kindOf(databaseUrl) === 'sqlite' && !existsSync(place)) {
    return { detail: `There is no database at ${place} yet.`, remedy }
  }
  const db = openDatabase(databaseUrl)
  try {
    const pending = await pendingMigrations(db)
    return pending.length === 0 ? null : { detail: `The database lacks ${pending.join(', ')}.`, remedy }
  } finally {
    await db.$disconnect()
  }
}

export const GROUND_CHECKS = [
  ['data folder', checkFolder],
  ['migrations', checkMigrations],
] as const
