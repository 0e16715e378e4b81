import type { Database } from '@/lib/db/client'
import { type SaveOutcome, saveSoundReading, saveTogether } from '@/lib/db/save/save-reading'
import { storageFault } from '@/lib/db/storage-fault'
import type { FileFault } from '@/lib/workflows/article-file'
import type { FileRead } from '@/lib/workflows/files-ahead'

/** What became of a file that was read. */
export type StoredFile = { file: FileRead } & ({ outcome: SaveOutcome } | { fault: FileFault })

/**
 * Stores files in one transaction. Where the database refuses that, one by one: it may be for one of them that it did.
 * @returns each file, in their order
 */
export async function storeFiles(db: Database, files: readonly FileRead[]): Promise<StoredFile[]> {
  if (files.length > 1) {
    try {
      return await saveTogether(db, files.map(dated))
    } catch {
      // Nothing of them is stored; what is at fault is told below.
    }
  }
  const stored: StoredFile[] = []
  for (const file of files) stored.push(await storeFile(db, file))
  return stored
}

const dated = (file: FileRead) => ({ file, sound: file.sound, at: new Date() })

async function storeFile(db: Database, file: FileRead): Promise<StoredFile> {
  try {
    return { file, outcome: await saveSoundReading(db, file.sound, new Date()) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const message = `데이터베이스에 저장하지 못했습니다: ${storageFault(error) ?? detail.trim()}`
    return { file, fault: { reason: 'not-stored', message } }
  }
}
