import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const KEY_BYTES = 32

/** Where an engine of ours keeps what: all of it can be rebuilt from the database, except the key. */
export interface EngineFiles {
  folder: string
  /** Of one version only: another version can't read these. */
  database: string
  dumps: string
  snapshots: string
  log: string
  /** Held by the process that runs the engine. */
  lock: string
  /** Names the process of the engine last started, so that the next start can wait for its end. */
  process: string
  masterKey: string
}

/** Creates the folder when there is none; only its owner may look into it. */
export function engineFiles(dataDir: string, version: string): EngineFiles {
  const folder = join(dataDir, 'meilisearch')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    folder,
    database: join(folder, version, 'database'),
    dumps: join(folder, version, 'dumps'),
    snapshots: join(folder, version, 'snapshots'),
    log: join(folder, 'engine.log'),
    lock: join(folder, 'lock'),
    process: join(folder, 'process.json'),
    masterKey: join(folder, 'master-key'),
  }
}

/** The engine's master key, generated at the first call; only the owner of the data folder may read it. */
export function masterKey(files: EngineFiles): string {
  const draft = `${files.masterKey}.${process.pid}`
  writeFileSync(draft, randomBytes(KEY_BYTES).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(draft, files.masterKey)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(files.masterKey, 'utf8')
}

/** The end of the engine's log, for a message about its failure. */
export function logTail(files: EngineFiles, lines = 12): string {
  try {
    return readFileSync(files.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } catch {
    return '(no log)'
  }
}
