/** Which of a claim's names are strong enough to say that another article means the same record. */
import type { Claim, ClaimName } from '@/lib/ingest/resolve/claim'
import { successionOf } from '@/lib/ingest/resolve/successions'

const SHORTEST_ALIAS = 4
const SHORTEST_LATIN_ALIAS = 3

/** Words any region's agencies are called by. An alias made of nothing else says what a thing is, not which. */
const GENERIC_WORDS =
  /^(?:산업|기업|중소|벤처|소상공인|소공인|스마트|공장|제조|품질|융합|혁신|창조|경제|창업|청년|일자리|취업|고용|콘텐츠|기술|정보|과학|문화|지식|수출|무역|마케팅|지역|지방|종합|통합|특화|맞춤형|연구|개발|교육|인력|양성|지원|진흥|육성|성장|보육|상담|협력|센터|원|공단|공사|재단|기금|자금|펀드|사업|본부|협회|협의회|조합|기관|시|군|구|청|도|단)+$/

export function isGeneric(key: string): boolean {
  return GENERIC_WORDS.test(key)
}

/**
 * The keys by which this claim may be one with a claim of another article. A present or former name always counts, with
 * those that came before and after it by law. An
 * alias counts when it is long enough, and names one thing only in its own article; an alias of generic words only
 * together with its region.
 */
export function linkKeys(claim: Claim, ambiguous: ReadonlySet<string>): string[] {
  return [...new Set(claim.names.flatMap((name) => keysOfName(name, claim, ambiguous)))]
}

function keysOfName(name: ClaimName, claim: Claim, ambiguous: ReadonlySet<string>): string[] {
  if (name.kind !== 'alias') return [name.key, name.fullKey, ...successionOf(name.key)]
  if (!isLongEnough(name.key) || ambiguous.has(name.key)) return []
  if (!isGeneric(name.key)) return [name.key, name.fullKey]
  return claim.regionCode === null ? [] : [name.fullKey]
}

function isLongEnough(key: string): boolean {
  return key.length >= (/[a-z]/.test(key) ? SHORTEST_LATIN_ALIAS : SHORTEST_ALIAS)
}

/** Alias keys that some article uses for two of its own records: they tell nothing apart. */
export function ambiguousAliases(claims: readonly Claim[]): ReadonlySet<string> {
  const owners = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const claim of claims) {
    for (const { key, isShared } of claim.names) if (isShared === true) ambiguous.add(key)
    for (const key of new Set(claim.names.map((name) => name.key))) {
      const place = `${claim.articleId} ${key}`
      if (owners.has(place)) ambiguous.add(key)
      owners.set(place, claim.id)
    }
  }
  return ambiguous
}
