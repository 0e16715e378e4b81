/** Claims for tests of merging, from names written down. */
import type { AgencyClaimFacts, ProgramClaimFacts } from '@/lib/ingest/resolve/claim'
import { regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey, nameKey } from '@/lib/records/names'
import type { NameKind } from '@/lib/records/vocabulary'

interface GivenClaim {
  /** Article and, where it makes more than one claim, a number: `a`, `a1`. The letter is the article. */
  id: string
  name: string
  former?: readonly string[]
  aliases?: readonly string[]
  region?: string | null
  date?: string
}

function build({ id, name, former = [], aliases = [], region = null, date = '' }: GivenClaim) {
  const place = (region === null ? undefined : regionByCode(region)) ?? null
  const claimed = (kind: NameKind) => (given: string) => ({
    name: given,
    key: nameKey(given),
    fullKey: fullNameKey(given, place),
    kind,
  })
  return {
    id,
    articleId: id.slice(0, 1),
    articleDate: date,
    regionCode: region,
    names: [claimed('current')(name), ...former.map(claimed('former')), ...aliases.map(claimed('alias'))],
  }
}

export function agencyClaim(
  given: GivenClaim & Partial<Pick<AgencyClaimFacts, 'type' | 'standing'>>,
): AgencyClaimFacts {
  return { ...build(given), type: given.type ?? 'support-center', standing: given.standing ?? 'existing' }
}

export function programClaim(given: GivenClaim & { agency?: string | null }): ProgramClaimFacts {
  return { ...build(given), category: 'funding', agencyId: given.agency ?? null }
}
