import { regionByCode, regionBySlug, regionsNamed } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'

/** By slug, official code of any year, or a name that only one region has. */
export function findRegion(asked: string): Region | null {
  const named = regionsNamed(asked.normalize('NFC'))
  return regionBySlug(asked) ?? regionByCode(asked) ?? (named.length === 1 ? named[0] : undefined) ?? null
}
