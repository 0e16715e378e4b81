import { resolve } from 'node:path'
import { addressToShow, kindOf } from '@/lib/db/database-kind'
import { callerFolder, settings } from '@/lib/env'
import { copyBase } from '@/lib/workflows/copy-base'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { print } from '@/scripts/kb/output'
import { Progress } from '@/scripts/kb/progress'

const help = `Usage: kb copy --to ADDRESS | --from ADDRESS

Copies all records to another database, or from it, and compares every record: from a file to a server or back.
The database copied to must hold no records. Nothing can write to either meanwhile; reading goes on.

  --to ADDRESS     from the database of the settings to this one
  --from ADDRESS   from this one to the database of the settings

  ADDRESS   file:PATH or postgresql://USER:PASSWORD@HOST/DATABASE (a new server database: createdb NAME)

Prints for each table how many records it has and a digest of them. The search index is not copied: kb reindex.
`

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('copy', args, {
      to: { type: 'string' },
      from: { type: 'string' },
    })
    if (positionals[0] !== undefined) throw new UsageError(`What is “${positionals[0]}”?`, 'copy')
    if (values.to === undefined && values.from === undefined) {
      throw new UsageError('Say where to copy to (--to ADDRESS) or from (--from ADDRESS).', 'copy')
    }
    const from = addressOf('from', values.from)
    const to = addressOf('to', values.to)
    const progress = new Progress()
    const copied = await copyBase(from, to, (table, rows) => progress.update(`${table}: ${rows}`))
    progress.clear()
    const width = Math.max(...copied.map(({ table }) => table.length))
    for (const { table, rows, digest } of copied) {
      await print(`${table.padEnd(width)} ${String(rows).padStart(9)}  ${digest.slice(0, 16)}\n`)
    }
    const records = copied.reduce((sum, { rows }) => sum + rows, 0)
    await print(`${records} records are in ${addressToShow(to)} as in ${addressToShow(from)}\n`)
    return true
  },
}

/** A relative path is one of the caller's folder. */
function addressOf(option: string, given: string | undefined): string {
  if (given === undefined) return settings().databaseUrl
  if (kindOf(given) === 'postgresql' && URL.canParse(given)) return given
  const path = /^file:(.+)$/.exec(given)?.[1]
  if (path === undefined) {
    throw new UsageError(`--${option} takes file:PATH or postgresql://…, not “${given}”.`, 'copy')
  }
  return `file:${resolve(callerFolder(), path)}`
}
