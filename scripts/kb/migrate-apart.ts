import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Brings the database up to date in a process of its own: what applies migrations takes 80 MB of memory, which a process that
 * works for hours would keep. What goes wrong there is found out, and told, by who opens the database next.
 */
export async function migrateApart(): Promise<void> {
  const program = [...process.execArgv, 'scripts/kb/migrate-database.ts']
  const child = spawn(process.execPath, program, { stdio: 'ignore' })
  await once(child, 'exit').catch(() => undefined)
}
