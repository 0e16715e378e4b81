/** Regions as people type them, and as a list of suggestions offers them. */
import { fullName, REGIONS, regionsNamed } from '@/lib/records/gazetteer'
import type { Region } from '@/lib/records/region'

const BY_FULL_NAME: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [fullName(region), region]))

/** The one region a text names: `안양`, `안양시`, `경기도 안양시`, `경기 안양시`. Null when none does, or several do. */
export function regionTyped(text: string): Region | null {
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const full = BY_FULL_NAME.get(typed)
  if (full !== undefined) return full
  const named = regionsNamed(typed)
  if (named.length === 1) return named[0] ?? null
  const [province, ...rest] = typed.split(' ')
  const inProvince = regionsNamed(rest.join(' ')).filter(({ provinceCode }) =>
    regionsNamed(province ?? '').some(({ code }) => code === provinceCode),
  )
  return inProvince.length === 1 ? (inProvince[0] ?? null) : null
}

/** The shortest text that names just this region: its name, with the province's before it where another has the same. */
export function typedName(region: Region): string {
  return regionsNamed(region.name).length === 1 ? region.name : fullName(region)
}
