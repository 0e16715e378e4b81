/** Ministries and national organisations by name or abbreviation, with a branch behind: `산단공 전북지역본부`. */
import { KNOWN_AGENCIES, type KnownAgency } from '@/lib/ingest/extract/agencies.data'
import type { AgencyCandidate } from '@/lib/ingest/extract/agency-candidates'
import { endsName } from '@/lib/ingest/extract/agency-shapes'
import type { Stretch } from '@/lib/korean/sentence'
import { regionsNamed } from '@/lib/records/gazetteer'

const KNOWN_BY_NAME: ReadonlyMap<string, KnownAgency> = new Map(
  KNOWN_AGENCIES.flatMap((agency) =>
    [
      agency.name,
      ...agency.aliases,
      ...(agency.formerly ?? []).flatMap((it) => [it.name, ...it.aliases]),
    ].map((name) => [name, agency] as const),
  ),
)

/** Two syllables that a known name begins with: most words are done with after looking here. */
const BEGINNINGS = new Set([...KNOWN_BY_NAME.keys()].map((name) => name.slice(0, 2)))

/** The canonical entry of a national organisation named or abbreviated so, if it is a known one. */
export function knownAgency(name: string): KnownAgency | undefined {
  return KNOWN_BY_NAME.get(name)
}

/** `한국은행 목포본부`, `한국화학연구원 여수분원`: a branch with a name of its own right behind. */
const BRANCH =
  /^\s([가-힣]{1,8}(?:지역본부|본부|지사|지부|지역단|지청|사무소|분원|분소|지점|지원단)|(?:[가-힣]{1,6}[시군구]지부))/

const ABBREVIATION = /^\([A-Za-z]{2,10}\)/

/** Where the branch named right behind a national organisation ends. */
export function branchBehind(text: string, end: number, limit: number): { name: string; end: number } | null {
  // `한국과학기술연구원(KIST) 강릉분원`
  const from = end + (text[end] === '(' ? (ABBREVIATION.exec(text.slice(end, end + 14))?.[0].length ?? 0) : 0)
  if (text[from] !== ' ') return null
  const name = BRANCH.exec(text.slice(from, Math.min(from + 14, limit)))?.[1]
  if (!name) return null
  const branchEnd = from + 1 + name.length
  return endsName(text, branchEnd) ? { name, end: branchEnd } : null
}

const REGIONAL_BRANCH = /^\s([가-힣]{2,4})(?:지점|지소|지부|지사|분원|분소|출장소|사무소|지원센터|센터)/

/** Where the branch of an organisation of a province ends: its name begins with a place, or it would be a department. */
export function regionalBranchBehind(
  text: string,
  end: number,
  limit: number,
): { name: string; end: number } | null {
  if (text[end] !== ' ') return null
  const match = REGIONAL_BRANCH.exec(text.slice(end, Math.min(end + 12, limit)))
  if (!match?.[1] || regionsNamed(match[1]).length === 0) return null
  const branchEnd = end + match[0].length
  return endsName(text, branchEnd) ? { name: match[0].slice(1), end: branchEnd } : null
}

function knownAt(text: string, start: number, end: number): AgencyCandidate | null {
  const known = KNOWN_BY_NAME.get(text.slice(start, end))
  return known && endsName(text, end)
    ? { start, end, core: known.name, name: known.name, type: known.type, proof: 'known', parent: null }
    : null
}

/** The organisation whose name or abbreviation a word begins with. */
export function knownIn(text: string, word: Stretch, limit: number): AgencyCandidate | null {
  if (!BEGINNINGS.has(text.slice(word.start, word.start + 2))) return null
  for (let end = word.end; end > word.start + 1; end -= 1) {
    const known = knownAt(text, word.start, end)
    if (!known) continue
    const branch = branchBehind(text, end, limit)
    if (!branch) return known
    const name = `${known.name} ${branch.name}`
    return { ...known, end: branch.end, core: name, name, parent: known.name }
  }
  return null
}
