import { REGIONS } from '@/lib/records/gazetteer'

/** Every province with the cities, counties and districts in it, in the official order. */
export const PROVINCES_WITH_UNITS = REGIONS.filter(({ level }) => level === 'province').map((province) => ({
  province,
  units: REGIONS.filter(({ level, provinceCode }) => level !== 'province' && provinceCode === province.code),
}))
