import { z } from 'zod'

export const REGION_LEVELS = { province: '시·도', city: '시', county: '군', district: '구' } as const

/** An administrative unit: 시·도, 시·군·구, or a 일반구 of a large city (whose parent is that city). */
export const regionSchema = z.object({
  /** Official code (행정표준코드): 2 digits for a province, 5 for the others. */
  code: z.string().regex(/^\d{2}(\d{3})?$/),
  /** URL key, Latin: `gyeonggi`, `anyang`, `seoul-gangnam-gu`. Unique. */
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Full present name: `경기도`, `안양시`. Unique only together with its parents. */
  name: z.string(),
  /** Name as people write it without its suffix: `경기`, `안양`; the name itself where that would be one syllable (`중구`). */
  shortName: z.string(),
  /** Former and other names (`전라북도`, `전북`), with the ISO date a former name ended where known. */
  otherNames: z.array(z.object({ name: z.string(), until: z.iso.date().nullable() })),
  level: z.enum(['province', 'city', 'county', 'district']),
  /** Code of the province, the region's own for a province. */
  provinceCode: z.string().regex(/^\d{2}$/),
  /** Code of the unit directly above; null for a province. */
  parentCode: z.string().nullable(),
})

export type Region = z.infer<typeof regionSchema>
