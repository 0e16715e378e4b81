/** Corrections to and from a file, so that they can be reviewed, live in git and begin a new base. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Database } from '@/lib/db/client'
import { correctionsStored } from '@/lib/db/corrections/stored'
import { addCorrections } from '@/lib/db/corrections/write'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import { type LineFault, parseCorrections, printCorrection } from '@/lib/records/correction/file'

export interface Imported {
  added: number
  /** Those that were there already. */
  known: number
  /** When there is one, nothing was imported. */
  faults: LineFault[]
}

/**
 * Adds the corrections of a file that are not in the base yet, all or none, in one transaction with the records they change.
 * Those about articles that are still to come are kept, and hold once they come. History is never rewritten: a correction that is
 * known otherwise is a fault.
 * @param at when; the articles that change are of this moment
 */
export async function importCorrections(db: Database, text: string, at: Date): Promise<Imported> {
  const { corrections, faults } = parseCorrections(text)
  if (faults.length > 0) return { added: 0, known: 0, faults }
  return await db.$transaction(async (tx) => {
    const stored = await correctionsStored(
      tx,
      corrections.map(({ id }) => id),
    )
    const known = new Map(stored.map((correction) => [correction.id, printCorrection(correction)]))
    const differing = corrections.flatMap((correction, index) => {
      const other = known.get(correction.id)
      return other === undefined || other === printCorrection(correction)
        ? []
        : [{ line: index + 1, message: `${correction.id} is stored with other words; nothing is rewritten` }]
    })
    if (differing.length > 0) return { added: 0, known: known.size, faults: differing }
    const fresh = corrections.filter(({ id }) => !known.has(id))
    if (fresh.length > 0) await addCorrections(tx, fresh, at)
    return { added: fresh.length, known: known.size, faults: [] }
  }, TRANSACTION_LIMITS)
}

/** The same from a file; null when there is none. */
export async function importCorrectionsFile(db: Database, path: string, at: Date): Promise<Imported | null> {
  if (!existsSync(path)) return null
  return await importCorrections(db, await readFile(path, 'utf8'), at)
}
