import { openReports } from '@/lib/db/queries/reports'
import { settleReport } from '@/lib/db/save/save-report'
import { settings } from '@/lib/env'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { print } from '@/scripts/kb/output'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb reports [--json]
       kb reports --settle ID

Lists what visitors said is wrong with a record and nobody has settled yet, oldest first.

  --json     one JSON object a line, one line a report
  --settle   takes a report off the list; it stays in the database
`

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('reports', args, {
      json: { type: 'boolean' },
      settle: { type: 'string' },
    })
    const [extra] = positionals
    if (extra !== undefined) throw new UsageError(`It takes no “${extra}”.`, 'reports')
    if (values.settle === undefined) await list(values.json === true)
    else await settle(values.settle)
    return true
  },
}

async function list(asJson: boolean): Promise<void> {
  const reports = await withDatabase(openReports)
  const { siteUrl } = settings()
  for (const { id, createdAt, path, text, contact } of reports) {
    const at = createdAt.toISOString()
    if (asJson) await print(`${JSON.stringify({ id, createdAt: at, path, text, contact })}\n`)
    else
      await print(
        `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${siteUrl}${path}\n${indented(text)}${contact === null ? '' : `    ${contact}\n`}\n`,
      )
  }
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')

async function settle(id: string): Promise<void> {
  const isOpen = await withDatabase((db) => settleReport(db, id, new Date()))
  if (!isOpen) throw new UsageError(`No open report has the id “${id}”; kb reports lists them.`, 'reports')
}
