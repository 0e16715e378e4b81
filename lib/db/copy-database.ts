import type { Database } from '@/lib/db/client'

/**
 * Writes the database as it is at this moment into a new file, without its log and without holes, while others go on
 * reading and writing it (https://www.sqlite.org/lang_vacuum.html#vacuuminto).
 * @param path of the file; it must not exist.
 */
export async function copyDatabase(db: Database, path: string): Promise<void> {
  await db.$executeRaw`VACUUM INTO ${path}`
}
