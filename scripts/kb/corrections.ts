import { readFile } from 'node:fs/promises'
import { allCorrections } from '@/lib/db/corrections/stored'
import { listChanges } from '@/lib/db/queries/corrections'
import { CORRECTION_ACTIONS } from '@/lib/records/correction/action'
import { printCorrections } from '@/lib/records/correction/file'
import { CORRECTION_STANDINGS, type PublishedCorrection } from '@/lib/records/published/correction'
import { importCorrections } from '@/lib/workflows/corrections/transfer'
import { bringIndexUpToDate } from '@/lib/workflows/index-up-to-date'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb corrections list [--json]
       kb corrections export > FILE
       kb corrections import FILE

What people decided on records: who, when, what before, what after, why.

  list     newest first, each with how it stands: whether it was undone, or what it was about is gone
  export   all of them as JSON Lines, oldest first; the same corrections give the same bytes
  import   adds those of such a file that are not there yet, all or none, and makes the records they are about anew
           seeds/corrections.jsonl is read so when the site starts on an empty database

  --json   one JSON object a line
`

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('corrections', args, { json: { type: 'boolean' } })
    const [what, file, ...extra] = positionals
    const isWhole = extra.length === 0 && (what === 'import') === (file !== undefined)
    if (!isWhole) throw new UsageError('Say list, export, or import FILE.', 'corrections')
    if (what === 'list') await list(values.json === true)
    else if (what === 'export') await print(await withDatabase(exported))
    else if (what === 'import' && file !== undefined) return await imported(file)
    else throw new UsageError(`It does not know “${what}”. Say list, export, or import FILE.`, 'corrections')
    return true
  },
}

const exported = async (db: Parameters<typeof allCorrections>[0]) =>
  printCorrections(await allCorrections(db))

const PAGE = 200

async function list(asJson: boolean): Promise<void> {
  await withDatabase(async (db) => {
    for (let skip = 0; ; skip += PAGE) {
      const { items } = await listChanges(db, {}, { skip, take: PAGE })
      for (const item of items) await print(asJson ? `${JSON.stringify(item)}\n` : readable(item))
      if (items.length < PAGE) return
    }
  })
}

function readable({
  id,
  at,
  author,
  action,
  record,
  changes,
  reason,
  standing,
}: PublishedCorrection): string {
  const note = CORRECTION_STANDINGS[standing]
  const lines = [
    `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${author}  ${CORRECTION_ACTIONS[action]}  ${record.name}`,
    ...changes.map(({ label, before, after }) =>
      before === null ? `    ${label}: ${after}` : `    ${label}: ${before} → ${after ?? '-'}`,
    ),
    `    ${reason}${note === null ? '' : `  [${note}]`}`,
  ]
  return `${lines.join('\n')}\n`
}

async function imported(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(
      `${file} can't be read: ${error instanceof Error ? error.message : error}`,
      'corrections',
    )
  })
  return await withDatabase(async (db) => {
    const { added, known, faults } = await importCorrections(db, text, new Date())
    for (const { line, message } of faults) note(`${file}:${line}: ${message}`)
    if (faults.length > 0) {
      note('Nothing was imported.')
      return false
    }
    await print(`${added} added, ${known} known\n`)
    const index = added === 0 ? {} : await bringIndexUpToDate(db, note)
    if ('reason' in index) note(`The records are changed; the search index will follow: ${index.reason}`)
    return true
  })
}
