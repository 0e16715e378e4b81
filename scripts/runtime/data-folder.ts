import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PlainError } from '@/scripts/runtime/plain-error'

/** Creates the data folder when there is none. @throws PlainError when nothing can be written there. */
export function prepareDataFolder(dataDir: string): void {
  try {
    createFolder(dataDir)
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new PlainError(
      `The data folder ${dataDir} can't be written (${reason}). Make it writable, or set KB_DATA_DIR to another folder.`,
    )
  }
}

/** Step by step, because Node's own `recursive` never returns on file systems such as /proc. */
function createFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) createFolder(dirname(folder))
  mkdirSync(folder)
}
