/** The packages of the lock file: what each is licensed under, and whether npm can tell it from another. */
import { z } from 'zod'
import { ALLOWED_LICENCES, READ_FROM_FILE } from '@/scripts/licences/allowed.data'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

export interface LockedPackage {
  name: string
  /** As its entry says it; empty for none. */
  licence: string
  integrity: string | undefined
  resolved: string | undefined
  /** Needed for tests and checks only. */
  isForTests: boolean
  hasInstallScript: boolean
}

const FOLDER = 'node_modules/'

export function lockedPackages(lock: unknown): LockedPackage[] {
  return Object.entries(lockSchema.parse(lock).packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length)
      return {
        name,
        licence: entry.license ?? READ_FROM_FILE[name] ?? '',
        integrity: entry.integrity,
        resolved: entry.resolved,
        isForTests: entry.dev === true,
        hasInstallScript: entry.hasInstallScript === true,
      }
    })
}

/** Of an expression such as `(MIT OR GPL-3.0-or-later)`: one of what stands beside OR is enough, all of what AND joins are needed. */
export function isAllowed(licence: string): boolean {
  const names = licence.replace(/[()]/g, ' ').trim()
  if (names === '') return false
  return names
    .split(/\s+OR\s+/i)
    .some((choice) =>
      choice.split(/\s+AND\s+/i).every((name) => Object.hasOwn(ALLOWED_LICENCES, name.trim())),
    )
}
