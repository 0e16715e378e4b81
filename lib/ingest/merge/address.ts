/**
 * Ids and slugs of merged records. Both come from the present name and the region it is in, so that another city's
 * agency or program of the same name never moves an address.
 */
import { regionByCode } from '@/lib/records/gazetteer'
import { recordId } from '@/lib/records/ids'
import { fullNameKey, slugOf, unsaidWords } from '@/lib/records/names'

export interface Addressed {
  name: string
  regionCode: string | null
  /** Tells this record from another of the same name and region name: words for its address, best first. */
  distinctions: readonly string[]
}

export interface Address {
  id: string
  slug: string
  fullKey: string
  /** What stands in the id besides the name; empty for nearly all. */
  distinction: string
}

/**
 * The address of each record, in the order given. Records must come in an order that depends on nothing but themselves.
 */
export function addressesOf(prefix: 'agc' | 'prg', records: readonly Addressed[]): Address[] {
  const counts = new Map<string, number>()
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1)
  const taken = new Set<string>()
  return records.map((record) => {
    const isAlone = counts.get(keyOf(record)) === 1
    const distinction = isAlone ? '' : freeDistinction(record, taken)
    taken.add(`${keyOf(record)} ${distinction}`)
    return {
      id: addressId(prefix, keyOf(record), distinction),
      slug: distinction === '' ? slugIn(record) : `${slugOf(distinction)}-${slugIn(record)}`,
      fullKey: keyOf(record),
      distinction,
    }
  })
}

/** The id a record has while its present name has this key. */
export function addressId(prefix: 'agc' | 'prg', fullKey: string, distinction: string): string {
  return distinction === '' ? recordId(prefix, fullKey) : recordId(prefix, fullKey, distinction)
}

function freeDistinction(record: Addressed, taken: ReadonlySet<string>): string {
  const isFree = (distinction: string) => !taken.has(`${keyOf(record)} ${distinction}`)
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => String(index + 2))
  return [...record.distinctions, '', ...numbers].find(isFree) ?? ''
}

function keyOf({ name, regionCode }: Addressed): string {
  return fullNameKey(name, regionOf(regionCode))
}

function slugIn({ name, regionCode }: Addressed): string {
  const region = regionOf(regionCode)
  const words = region === null ? [] : unsaidWords(name, region)
  return [...words, name].map(slugOf).join('-')
}

function regionOf(code: string | null) {
  return (code === null ? undefined : regionByCode(code)) ?? null
}
