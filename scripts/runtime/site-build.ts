import { accessSync, constants, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment } from '@/lib/env'
import { startKept } from '@/lib/processes/kept-process'
import { takeLock } from '@/lib/processes/lock'
import { PlainError } from '@/scripts/runtime/plain-error'
import { sourceFingerprint } from '@/scripts/runtime/source-fingerprint'
import type { StopList } from '@/scripts/runtime/stop-list'

export interface SiteBuild {
  /** Built now; else the last build is still right. */
  isNew: boolean
  /** Of the sources it was made from. */
  fingerprint: string
}

/**
 * Builds the site for production, unless the last build is of the same sources, and keeps other commands in this
 * checkout from building until `use` is done with it.
 * @throws PlainError when the build fails.
 */
export async function withBuiltSite<T>(
  root: string,
  stops: StopList,
  use: (build: SiteBuild) => Promise<T>,
): Promise<T> {
  // Where nothing can be written, nobody builds, and what was built before can still be served.
  if (!isWritable(root)) return await use(existingBuild(root))
  const lock = await takeLock(join(root, 'node_modules', '.site-build.lock'), () => stops.isStopping)
  try {
    return await use(await buildWhenChanged(root, stops))
  } finally {
    lock.release()
  }
}

function existingBuild(root: string): SiteBuild {
  const fingerprint = sourceFingerprint(root)
  if (readIfThere(stampIn(root)) === fingerprint) return { isNew: false, fingerprint }
  throw new PlainError(
    `The site has to be built, and the project folder ${root} can't be written. Make it writable.`,
  )
}

function isWritable(root: string): boolean {
  try {
    accessSync(join(root, 'node_modules'), constants.W_OK)
    return true
  } catch {
    return false
  }
}

const stampIn = (root: string) => join(root, '.next', 'built-from')

async function buildWhenChanged(root: string, stops: StopList): Promise<SiteBuild> {
  const stamp = stampIn(root)
  const fingerprint = sourceFingerprint(root)
  if (readIfThere(stamp) === fingerprint) return { isNew: false, fingerprint }
  console.log('Building the site (this takes about a minute) …')
  rmSync(stamp, { force: true })
  await runPart(root, stops, ['--import', 'tsx', 'scripts/cut-letters.ts'])
  await runPart(root, stops, ['--import', 'tsx', 'scripts/bundle-elements.ts'])
  await runPart(root, stops, ['node_modules/next/dist/bin/next', 'build'])
  writeFileSync(stamp, fingerprint)
  return { isNew: true, fingerprint }
}

async function runPart(root: string, stops: StopList, command: string[]): Promise<void> {
  const part = await startKept(process.execPath, command, {
    cwd: root,
    env: buildEnvironment(root),
    output: 'inherit',
  })
  await stops.add(part.stop)
  if ((await part.exited) !== 0) throw new PlainError('The site could not be built; the reason stands above.')
}

/** One build serves any data, so a page that reads the database while it is built has to fail here. */
function buildEnvironment(root: string) {
  return childEnvironment({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    KB_DATA_DIR: join(root, '.next', 'no-data-while-building'),
    DATABASE_URL: undefined,
    MEILI_URL: undefined,
    MEILI_MASTER_KEY: undefined,
    MEILI_SEARCH_KEY: undefined,
    ADMIN_PASSWORD: undefined,
  })
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
