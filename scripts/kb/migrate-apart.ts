import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, extname, join } from 'node:path'

/**
 * Brings the database up to date in a process of its own: what applies migrations takes 80 MB of memory, which a process that
 * works for hours would keep. What goes wrong there is found out, and told, by who opens the database next.
 */
export async function migrateApart(): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, programBeside('kb/migrate-database')], {
    stdio: 'ignore',
  })
  await once(child, 'exit').catch(() => undefined)
}

/** As a source beside `scripts/kb.ts`, or as JavaScript beside what was made of that. */
function programBeside(name: string): string {
  const kb = process.argv[1] ?? ''
  return join(dirname(kb), `${name}${extname(kb)}`)
}
