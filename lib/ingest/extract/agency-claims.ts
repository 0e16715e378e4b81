/** Drafts and governments of an article as claims. */
import type { Draft } from '@/lib/ingest/extract/agency-drafts'
import type { AgencyMention } from '@/lib/ingest/extract/agency-mentions'
import { PROPER_BEGINNINGS } from '@/lib/ingest/extract/agency-shapes.data'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import { regionByCode, regionsNamed } from '@/lib/records/gazetteer'
import type { AgencyClaim } from '@/lib/records/reading'
import type { AgencyType } from '@/lib/records/vocabulary'

/** Types that serve one region, so that a name without a place belongs to the article's. */
const LOCAL_TYPES: ReadonlySet<AgencyType> = new Set([
  'promotion-agency',
  'support-center',
  'association',
  'other',
])

/** Known ones that are a place's all the same: 서울경제진흥원, 광주과학기술원. */
const OF_A_PLACE: ReadonlySet<AgencyType> = new Set(['promotion-agency', 'university', 'other'])

function regionOf(draft: Draft, regions: RegionReading): string | null {
  if (draft.proof === 'known' && !draft.parent && !OF_A_PLACE.has(draft.type)) return null
  // `경남은행` lends far beyond what it is called by.
  if (draft.type === 'company' && draft.name.endsWith('은행')) return null
  const place = draft.parent ? draft.name.slice(draft.parent.length + 1) : draft.name
  const prefix = regionPrefix(place)
  if (prefix) {
    const candidates = regionsNamed(prefix)
    const settled = candidates.find((it) => regions.claims.some((claim) => claim.code === it.code))
    const region = candidates.length === 1 ? candidates[0] : settled
    // `대덕특구진흥재단` of 대전: a district's short name alone names a smaller place, too.
    if (region?.level === 'district' && !settled && region.shortName === prefix) return region.parentCode
    if (region) return region.code
  }
  if (draft.parent && draft.proof !== 'known') {
    const owned = regionsNamed(regionPrefix(draft.parent) ?? '')
    if (owned.length === 1 && owned[0]) return owned[0].code
  }
  if (draft.parent || PROPER_BEGINNINGS.test(draft.name) || !LOCAL_TYPES.has(draft.type)) return null
  return regions.subjects.length === 1 ? (regions.subjects[0]?.code ?? null) : null
}

type ByAgency = ReadonlyMap<string, AgencyClaim['mentions']>

/** Mentions sorted by whom they name. */
export function byAgency(mentions: readonly AgencyMention[]): ByAgency {
  const sorted = new Map<string, AgencyClaim['mentions']>()
  for (const { start, end, agency } of mentions) {
    const places = sorted.get(agency) ?? []
    places.push({ start, end })
    sorted.set(agency, places)
  }
  return sorted
}

/** @param planned names of those that are only to be founded */
export function agencyClaim(
  draft: Draft,
  mentions: ByAgency,
  regions: RegionReading,
  planned: ReadonlySet<string>,
): AgencyClaim {
  const formers = new Set(draft.formerNames.map((it) => it.name))
  const aliases = [...draft.aliases].filter((alias) => alias !== draft.name && !formers.has(alias))
  return {
    name: draft.name,
    aliases,
    formerNames: draft.formerNames,
    type: draft.type,
    standing: planned.has(draft.name) ? 'planned' : 'existing',
    regionCode: regionOf(draft, regions),
    parent: draft.parent,
    mentions: mentions.get(draft.name) ?? [],
  }
}

export function governmentClaim(name: string, code: string, mentions: ByAgency): AgencyClaim {
  return {
    name,
    aliases: [],
    formerNames: [],
    type: 'local-government',
    standing: 'existing',
    regionCode: regionByCode(code)?.code ?? code,
    parent: null,
    mentions: mentions.get(name) ?? [],
  }
}
