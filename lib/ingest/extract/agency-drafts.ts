/** Candidates of an article gathered into one draft for each organisation, with all forms of its name. */
import { type AgencyCandidate, knownAgency, regionPrefix } from '@/lib/ingest/extract/agency-candidates'
import { type Rename, shortNameBehind } from '@/lib/ingest/extract/agency-names'
import { isSubject } from '@/lib/korean/word-end'
import type { AgencyType } from '@/lib/records/vocabulary'

/** An agency while the article is being read; `names` holds every form that means it. */
export type Draft = {
  name: string
  type: AgencyType
  aliases: Set<string>
  formerNames: { name: string; until: string | null }[]
  parent: string | null
  regionCode: string | null
  proof: AgencyCandidate['proof']
  sightings: number
  asSubject: boolean
}

/** `청년공간 A-큐브` is later just `A-큐브`: a tail with Latin letters is a name by itself. */
function latinTail({ name, proof }: AgencyCandidate): string | null {
  const tail = name.split(' ').at(-1) ?? ''
  return proof === 'quoted' && tail !== name && /[A-Z]/.test(tail) ? tail : null
}

const PROOF_RANK = { known: 0, quoted: 1, proper: 2, placed: 3, shape: 4 } as const

export function draftsOf(candidates: readonly AgencyCandidate[], text: string): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const candidate of candidates) {
    const draft = drafts.get(candidate.name) ?? {
      name: candidate.name,
      type: candidate.type,
      aliases: new Set<string>(),
      formerNames: [],
      parent: candidate.parent,
      regionCode: null,
      proof: candidate.proof,
      sightings: 0,
      asSubject: false,
    }
    draft.sightings += 1
    draft.asSubject ||= isSubject(text, candidate.end)
    if (PROOF_RANK[candidate.proof] < PROOF_RANK[draft.proof]) draft.proof = candidate.proof
    const printed = text.slice(candidate.start, candidate.end)
    if (printed !== candidate.name) draft.aliases.add(printed)
    const nickname = latinTail(candidate)
    if (nickname) draft.aliases.add(nickname)
    const shortName = shortNameBehind(text, candidate.end)
    if (shortName && shortName !== candidate.name) draft.aliases.add(shortName)
    drafts.set(candidate.name, draft)
  }
  return drafts
}

/** `제조융합혁신센터` is short for `김포제조융합혁신센터` where the article has both. */
export function joinShortForms(drafts: Map<string, Draft>): void {
  for (const [name, draft] of [...drafts]) {
    if (draft.proof === 'known') continue
    const longer = [...drafts.values()].filter(
      (other) =>
        other !== draft &&
        other.proof !== 'known' &&
        other.name.length > name.length &&
        other.name.endsWith(name) &&
        (other.name.at(-name.length - 1) === ' ' ||
          regionPrefix(other.name) === other.name.slice(0, -name.length)),
    )
    const whole = longer[0]
    if (longer.length !== 1 || !whole) continue
    whole.aliases.add(name)
    for (const alias of draft.aliases) whole.aliases.add(alias)
    whole.sightings += draft.sightings
    whole.asSubject ||= draft.asSubject
    drafts.delete(name)
  }
}

export function applyRenames(drafts: Map<string, Draft>, renames: readonly Rename[]): void {
  for (const { from, to, until } of renames) {
    const current = drafts.get(to)
    if (!current) continue
    const former = drafts.get(from)
    current.formerNames.push({ name: from, until })
    if (!former) continue
    current.formerNames.push(...former.formerNames)
    for (const alias of former.aliases) current.aliases.add(alias)
    current.sightings += former.sightings
    drafts.delete(from)
  }
}

/** `…소공인특화지원센터를 지었다. … 센터는 작년 한 해`: the bare word refers back to it. */
function isReferredTo(name: string, text: string): boolean {
  const ending = ['센터', '사업단', '진흥원', '재단', '연구원', '협의회'].find((it) => name.endsWith(it))
  return ending !== undefined && new RegExp(`(?<![가-힣])${ending}(?:은|는|이|가|에는|에서는)\\s`).test(text)
}

/** A name of a mere kind (`청년창업지원센터`) is an organisation when the article treats it as one. */
export function isOrganisation(draft: Draft, text: string): boolean {
  if (draft.proof !== 'shape') return true
  if (draft.name.length < 5) return false
  return draft.asSubject || draft.sightings >= 2 || isReferredTo(draft.name, text)
}

/** `산단공 전북지역본부` names its parent too, though the article may never print `한국산업단지공단` alone. */
export function addParent(drafts: Map<string, Draft>, name: string): void {
  const known = knownAgency(name)
  if (!known) return
  drafts.set(name, {
    name,
    type: known.type,
    aliases: new Set(known.aliases),
    formerNames: [],
    parent: null,
    regionCode: null,
    proof: 'known',
    sightings: 1,
    asSubject: false,
  })
}
