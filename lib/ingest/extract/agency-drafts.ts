/** Candidates of an article gathered into one draft for each organisation, with all forms of its name. */
import type { AgencyCandidate } from '@/lib/ingest/extract/agency-candidates'
import { shortNameBehind } from '@/lib/ingest/extract/agency-names'
import { GENERIC_AGENCIES } from '@/lib/ingest/extract/agency-shapes.data'
import { knownAgency } from '@/lib/ingest/extract/known-agencies'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import type { Rename } from '@/lib/ingest/extract/renames'
import { isGeneric } from '@/lib/ingest/resolve/link-keys'
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

const PROOF_RANK = { known: 0, quoted: 1, proper: 2, placed: 3, shape: 4, kind: 5 } as const

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

/** Who is meant by a name: the organisation called so, else the only one it is short for. */
function draftNamed(drafts: ReadonlyMap<string, Draft>, name: string): Draft | undefined {
  const exact = drafts.get(name)
  if (exact) return exact
  const byAlias = [...drafts.values()].filter(
    ({ aliases, formerNames }) => aliases.has(name) || formerNames.some((it) => it.name === name),
  )
  return byAlias.length === 1 ? byAlias[0] : undefined
}

/** The organisation as it is now; one whose new name has no shape of its own (`…코리아랩`) is as its old one was. */
function presentDraft(
  drafts: Map<string, Draft>,
  name: string,
  former: Draft | undefined,
): Draft | undefined {
  const known = draftNamed(drafts, name)
  if (known || !former) return known
  const draft: Draft = { ...former, name, aliases: new Set(), formerNames: [], sightings: 1 }
  drafts.set(name, draft)
  return draft
}

function addFormer(draft: Draft, name: string, until: string | null): void {
  if (name === draft.name) return
  const told = draft.formerNames.find((it) => it.name === name)
  if (!told) draft.formerNames.push({ name, until })
  else told.until ??= until
  draft.aliases.delete(name)
  // `용인시디지털산업진흥원이 전신이다. 디지털산업진흥원은 지난 7월 …`: one old name, with and without its place.
  if (until === null) return
  for (const other of draft.formerNames) {
    if (other.name.endsWith(name) || name.endsWith(other.name)) other.until ??= until
  }
}

function joinInto(current: Draft, other: Draft, drafts: Map<string, Draft>): void {
  current.sightings += other.sightings
  current.asSubject ||= other.asSubject
  current.parent ??= other.parent
  drafts.delete(other.name)
}

/** `… 벤처센터로 문을 열었다. 2014년 지금의 이름으로 바뀌었다.` */
function endLastName(draft: Draft | undefined, until: string | null): void {
  const last = draft?.formerNames.at(-1)
  if (last) last.until ??= until
}

/** Names that are told to be one organisation's become one draft; what its old name was short for ended with it. */
export function applyRenames(drafts: Map<string, Draft>, renames: readonly Rename[]): void {
  for (const { from, to, until, planned } of renames) {
    if (from === null) {
      endLastName(draftNamed(drafts, to), until)
      continue
    }
    const former = draftNamed(drafts, from)
    const current = planned ? former : presentDraft(drafts, to, former)
    const other = planned ? draftNamed(drafts, to) : former
    if (!current || current === other) {
      if (current && !planned && from !== current.name) addFormer(current, from, until)
      continue
    }
    current.proof = current.proof === 'shape' ? 'proper' : current.proof
    if (planned) current.aliases.add(to)
    else addFormer(current, from, until)
    if (!other) continue
    for (const it of other.formerNames) addFormer(current, it.name, it.until)
    for (const name of [other.name, ...other.aliases]) {
      if (planned || GENERIC_AGENCIES.has(name)) current.aliases.add(name)
      else addFormer(current, name, until)
    }
    joinInto(current, other, drafts)
  }
}

/** `…소공인특화지원센터를 지었다. … 센터는 작년 한 해`: the bare word refers back to it. */
function isReferredTo(name: string, text: string): boolean {
  const ending = ['센터', '사업단', '진흥원', '재단', '연구원', '협의회'].find((it) => name.endsWith(it))
  return ending !== undefined && new RegExp(`(?<![가-힣])${ending}(?:은|는|이|가|에는|에서는)\\s`).test(text)
}

const TELLING_LENGTH = 7

/** A name of a mere kind (`청년창업지원센터`) is an organisation when the article treats it as one. */
export function isOrganisation(draft: Draft, text: string): boolean {
  if (draft.proof !== 'shape') return true
  if (draft.name.length < 5) return false
  // `소방방재산업지원센터`, named once: says of what, where `중소기업종합지원센터` says only what.
  if (draft.name.length >= TELLING_LENGTH && !isGeneric(draft.name)) return true
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
