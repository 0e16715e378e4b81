import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment } from '@/lib/env'
import { startKept } from '@/lib/processes/kept-process'
import { PlainError } from '@/scripts/runtime/plain-error'
import { sourceFingerprint } from '@/scripts/runtime/source-fingerprint'
import type { StopList } from '@/scripts/runtime/stop-list'

/**
 * Builds the site for production, unless the last build is of the same sources.
 * @returns whether it was built now, and the fingerprint of its sources.
 * @throws PlainError when the build fails.
 */
export async function buildSite(
  root: string,
  stops: StopList,
): Promise<{ built: boolean; fingerprint: string }> {
  const stamp = join(root, '.next', 'built-from')
  const fingerprint = sourceFingerprint(root)
  if (readIfThere(stamp) === fingerprint) return { built: false, fingerprint }
  console.log('Building the site (this takes about a minute) …')
  rmSync(stamp, { force: true })
  const build = await startKept(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: buildEnvironment(root),
    output: 'inherit',
  })
  await stops.add(build.stop)
  const code = await build.exited
  if (code !== 0) throw new PlainError('The site could not be built; the reason stands above.')
  writeFileSync(stamp, fingerprint)
  return { built: true, fingerprint }
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
  })
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
