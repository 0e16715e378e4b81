import { join, resolve } from 'node:path'
import { callerFolder, settings } from '@/lib/env'
import { backUp } from '@/lib/workflows/backup'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { print } from '@/scripts/kb/output'

const help = `Usage: kb backup [FILE]

Copies the database to the new FILE, as it is at one moment, while the site and ingests go on. The copy is checked before
it gets its name. Without FILE: backups/kb-DATE-TIME.db in the data folder. The search index is not in it; kb restore
builds it anew.
`

export const command: Command = {
  help,
  async run(args) {
    const { positionals } = parseCommandLine('backup', args, {})
    const [file, extra] = positionals
    if (extra !== undefined) throw new UsageError(`It takes one FILE, not also “${extra}”.`, 'backup')
    const { databaseUrl, dataDir } = settings()
    const path =
      file === undefined ? join(dataDir, 'backups', nameFor(new Date())) : resolve(callerFolder(), file)
    const { articles, figures } = await backUp(databaseUrl, path)
    await print(`${path}\t${articles} articles, ${figures} figures\n`)
    return true
  },
}

const nameFor = (at: Date) => `kb-${at.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')}.db`
