import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isBundled } from '@/lib/env'

/** What a reading depends on, besides the file. `save` makes rows of it. */
const RULES = ['korean', 'measures', 'records', 'ingest', 'db/save']

/**
 * Changes when the same file may be read or stored otherwise: a digest of the code that does it. Null in a bundle, which has no
 * sources to look at.
 */
export async function rulesVersion(): Promise<string | null> {
  if (isBundled()) return null
  const hash = createHash('sha256')
  for (const folder of RULES) {
    const root = join(import.meta.dirname, '..', folder)
    const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts')).sort()
    const files = await Promise.all(names.map((name) => readFile(join(root, name))))
    for (const [at, name] of names.entries()) hash.update(`\0${folder}/${name}\0`).update(files[at] ?? '')
  }
  return hash.digest('hex')
}
