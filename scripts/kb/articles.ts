import { resolve } from 'node:path'
import { callerFolder } from '@/lib/env'
import { exportArticles } from '@/lib/workflows/article-export/export-articles'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb articles export --to FOLDER

Writes the articles that FOLDER does not have yet, with what is known of them, as files like those of seeds/: each text as a
.txt file, what its text does not say in manifest.json, and what people decided in corrections.jsonl. Such a folder lives in
git, and kb ingest FOLDER and kb corrections import FOLDER/corrections.jsonl give the same records again.

Articles that are added in the browser are nowhere else but in the database and its backups.

  --to   a folder; what is there already is left as it is, manifest.json and corrections.jsonl are added to
`

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('articles', args, { to: { type: 'string' } })
    if (positionals.length !== 1 || positionals[0] !== 'export' || values.to === undefined)
      throw new UsageError('Say export --to FOLDER.', 'articles')
    const folder = resolve(callerFolder(), values.to)
    const outcome = await withDatabase((db) => exportArticles(db, folder))
    const { written, otherwise, known, left, corrections } = outcome
    for (const name of written) await print(`${name}\n`)
    for (const name of otherwise) note(`${name}: the rules of today read it otherwise than what is stored.`)
    for (const { article, message } of left) note(`${article}: not written, ${message}. kb backup keeps it.`)
    note(`${written.length} written, ${known} there already; ${corrections} corrections.`)
    return left.length === 0
  },
}
