import { resolve } from 'node:path'
import { callerFolder, settings } from '@/lib/env'
import { openEngine } from '@/lib/workflows/engine-access'
import { reindex } from '@/lib/workflows/reindex'
import { restore } from '@/lib/workflows/restore'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb restore FILE

Puts a backup in the place of the database and builds the search index anew. FILE is checked first; the database that was
there is kept beside it. The site must not be running.
`

export const command: Command = {
  help,
  async run(args) {
    const { positionals } = parseCommandLine('restore', args, {})
    const [file, extra] = positionals
    if (file === undefined) throw new UsageError('Name the backup FILE to restore.', 'restore')
    if (extra !== undefined) throw new UsageError(`It takes one FILE, not also “${extra}”.`, 'restore')
    const { databaseUrl, dataDir } = settings()
    const restored = await restore(resolve(callerFolder(), file), databaseUrl, dataDir, new Date())
    await print(`${restored.articles} articles, ${restored.figures} figures restored\n`)
    if (restored.keptAt !== null) note(`The database that was there before: ${restored.keptAt}`)
    return await rebuildIndex()
  },
}

async function rebuildIndex(): Promise<boolean> {
  const engine = await openEngine(note)
  if ('missing' in engine) {
    note(`The search index was not built: ${engine.missing} Then run kb reindex.`)
    return false
  }
  try {
    const address = { url: engine.url, key: engine.adminKey }
    await print(`${await withDatabase((db) => reindex({ db, engine: address }))} documents indexed\n`)
    return true
  } finally {
    await engine.close()
  }
}
