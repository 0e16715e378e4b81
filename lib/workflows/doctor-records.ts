/** Whether the records are what they should be. */
import { correctionState } from '@/lib/db/check/corrections'
import { evidenceFaults, forgetReadings } from '@/lib/db/check/evidence'
import { integrityFaults } from '@/lib/db/check/integrity'
import { differingTables, fillKeptTables } from '@/lib/db/check/kept-tables'
import { deleteOrphans, orphans } from '@/lib/db/check/orphans'
import type { Database } from '@/lib/db/client'
import { TRANSACTION_LIMITS } from '@/lib/db/save/save-reading'
import { differingRegions, syncRegions } from '@/lib/db/sync-regions'
import { type Diagnosis, messageOf } from '@/lib/workflows/diagnosis'

export const RECORD_CHECKS: readonly (readonly [string, (db: Database) => Promise<Diagnosis>])[] = [
  ['database', checkIntegrity],
  ['writing', checkWriting],
  ['regions', checkRegions],
  ['orphans', checkOrphans],
  ['counts', checkCounts],
  ['evidence', checkEvidence],
  ['corrections', checkCorrections],
]

async function checkIntegrity(db: Database): Promise<Diagnosis> {
  const faults = await integrityFaults(db)
  const fault = {
    detail: `The database file is damaged: ${faults.join('; ')}.`,
    remedy: 'Put a copy in its place, or remove it and ingest the articles again.',
  }
  return { sound: 'whole', fault: faults.length === 0 ? null : fault }
}

/** Begins to write and leaves everything as it was. */
async function checkWriting(db: Database): Promise<Diagnosis> {
  try {
    await db.$transaction((tx) => tx.region.updateMany({ where: { code: '' }, data: { code: '' } }))
    return { sound: 'possible', fault: null }
  } catch (error) {
    const detail = `Nothing can be written to the database: ${messageOf(error)}.`
    const remedy =
      'Is another program writing to it for long, is the disk full, or may this user not write there? End that, then try again.'
    return { sound: '', fault: { detail, remedy } }
  }
}

async function checkRegions(db: Database): Promise<Diagnosis> {
  const { length } = await differingRegions(db)
  const fault = {
    detail: `${length} regions differ from the gazetteer.`,
    remedy: 'Run kb doctor --fix.',
    mend: () => syncRegions(db),
    done: 'They were written anew.',
  }
  return { sound: `${await db.region.count()}, as in the gazetteer`, fault: length === 0 ? null : fault }
}

async function checkOrphans(db: Database): Promise<Diagnosis> {
  const { agencies, programs } = await orphans(db)
  const fault = {
    detail: `${agencies.length} agencies and ${programs.length} programs are claimed by no article.`,
    remedy: 'Run kb doctor --fix.',
    mend: () => deleteOrphans(db),
    done: 'They were removed.',
  }
  return { sound: 'none', fault: agencies.length + programs.length === 0 ? null : fault }
}

async function checkCounts(db: Database): Promise<Diagnosis> {
  const differing = await differingTables(db)
  const fault = {
    detail: `Kept counts are not those of the records: ${differing.join(', ')}.`,
    remedy: 'Run kb doctor --fix.',
    mend: () => db.$transaction(fillKeptTables, TRANSACTION_LIMITS),
    done: 'They were made anew.',
  }
  return { sound: 'as the records are', fault: differing.length === 0 ? null : fault }
}

async function checkEvidence(db: Database): Promise<Diagnosis> {
  const broken: { articleId: string; file: string; faults: string[] }[] = []
  for await (const fault of evidenceFaults(db)) broken.push(fault)
  const files = broken.map(({ file, faults }) => `${file} (${faults.slice(0, 2).join(', ')})`)
  const fault = {
    detail: `Evidence is not what the text says at its place: ${files.join('; ')}.`,
    remedy: 'Run kb doctor --fix, then ingest these files again.',
    mend: () =>
      forgetReadings(
        db,
        broken.map(({ articleId }) => articleId),
      ),
  }
  return { sound: 'every quote stands in its text', fault: broken.length === 0 ? null : fault }
}

/** One that has lost its target is no fault: its words may be in an article that is still to come. */
async function checkCorrections(db: Database): Promise<Diagnosis> {
  const { total, withoutTarget, unreadable } = await correctionState(db)
  const lost =
    withoutTarget.length === 0 ? '' : `, ${withoutTarget.length} of them about nothing that is there now`
  const fault = {
    detail: `${unreadable.length} corrections can't be read: ${unreadable.slice(0, 3).join(', ')}.`,
    remedy: 'Put a backup in place, or import the corrections from their file into a new base.',
  }
  return { sound: `${total}${lost}`, fault: unreadable.length === 0 ? null : fault }
}
