import { diagnose, type Finding } from '@/lib/workflows/doctor'
import { type Command, parseCommandLine, UsageError } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'

const help = `Usage: kb doctor [--fix] [--json]

Checks settings, data folder, free space, database, regions, records without articles, every quote against its text, and the search
index, and says what is wrong and what to do.

  --fix    mend what can be made again: migrations, regions, orphans, search index
  --json   one JSON object a line, one line a check

Exit code 1 when something is wrong.
`

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('doctor', args, {
      fix: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const [extra] = positionals
    if (extra !== undefined) throw new UsageError(`It takes no “${extra}”.`, 'doctor')
    let isSound = true
    for await (const finding of diagnose(values.fix === true, note)) {
      isSound &&= finding.ok
      await print(values.json === true ? `${JSON.stringify(finding)}\n` : readable(finding))
    }
    return isSound
  },
}

function readable({ check, ok, detail, fixed }: Finding): string {
  const verdict = fixed ? 'fixed' : ok ? 'ok' : 'WRONG'
  return `${verdict.padEnd(6)}${check.padEnd(17)}${detail}\n`
}
