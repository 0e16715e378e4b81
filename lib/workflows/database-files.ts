import { rm } from 'node:fs/promises'

/** What SQLite keeps beside a file that is open, by the ends of their names. */
export const LOGS = ['-wal', '-shm'] as const

/** The file and what SQLite keeps beside it. */
export async function removeDatabase(path: string): Promise<void> {
  for (const suffix of ['', ...LOGS]) await rm(`${path}${suffix}`, { force: true })
}
