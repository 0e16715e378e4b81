/**
 * National organisations renamed by law: 중소기업청 of an article of 2010 is 중소벤처기업부 of one of 2022, though neither says so. The law
 * tells that they are one; a former name with its date is shown only where an article prints it.
 */
import { KNOWN_AGENCIES } from '@/lib/ingest/extract/agencies.data'
import { nameKey } from '@/lib/records/names'

/** Keys of all names an organisation had, oldest first, by each of them. */
const SUCCESSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  KNOWN_AGENCIES.flatMap(({ name, formerly = [] }) => {
    const keys = [...formerly.map((it) => it.name), name].map(nameKey)
    return formerly.length === 0 ? [] : keys.map((key) => [key, keys] as const)
  }),
)

/** Keys of the names the organisation of this name had before and after, its own included; empty for all others. */
export function successionOf(key: string): readonly string[] {
  return SUCCESSIONS.get(key) ?? []
}

/** Whether one name came before the other in the same succession. */
export function precedesByLaw(key: string, laterKey: string): boolean {
  const names = successionOf(key)
  return names.includes(laterKey) && names.indexOf(key) < names.indexOf(laterKey)
}
