import type { Database } from '@/lib/db/client'
import { openEngine } from '@/lib/workflows/engine-access'
import { reindex } from '@/lib/workflows/reindex'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'
import { Progress } from '@/scripts/kb/progress'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb reindex

Builds the search index anew from the database, beside the one in use, and puts it in its place when it is whole.
Searches go on meanwhile.
`

export const command: Command = {
  help,
  async run(args) {
    const { positionals } = parseCommandLine('reindex', args, {})
    const [extra] = positionals
    if (extra !== undefined) throw new UsageError(`It takes no “${extra}”.`, 'reindex')
    const engine = await openEngine(note)
    if ('missing' in engine) throw new Error(engine.missing)
    try {
      const address = { url: engine.url, key: engine.adminKey }
      const documents = await withDatabase((db) => reindexWithProgress(db, address))
      await print(`${documents} documents indexed\n`)
      return true
    } finally {
      await engine.close()
    }
  },
}

async function reindexWithProgress(
  db: Database,
  engine: { url: string; key: string | undefined },
): Promise<number> {
  const progress = new Progress()
  try {
    return await reindex({ db, engine, onProgress: (done) => progress.update(`${done} documents`) })
  } finally {
    progress.clear()
  }
}
