/** The organisations of an article: one claim for each, with its other names, and every place that names it. */
import { type AgencyCandidate, agencyCandidatesIn } from '@/lib/ingest/extract/agency-candidates'
import {
  addParent,
  applyRenames,
  type Draft,
  draftsOf,
  isOrganisation,
  joinShortForms,
} from '@/lib/ingest/extract/agency-drafts'
import { type AgencyMention, backReferences, mentionsOf } from '@/lib/ingest/extract/agency-mentions'
import { PROPER_BEGINNINGS } from '@/lib/ingest/extract/agency-shapes.data'
import { bareGovernments, governments } from '@/lib/ingest/extract/governments'
import { nameByDate } from '@/lib/ingest/extract/names-by-date'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import { renamesIn } from '@/lib/ingest/extract/renames'
import { plannedAgencies } from '@/lib/ingest/extract/standing'
import type { Published } from '@/lib/korean/time-expression'
import { isSubject, startsWord } from '@/lib/korean/word-end'
import { regionByCode, regionsNamed } from '@/lib/records/gazetteer'
import type { AgencyClaim, Sentence } from '@/lib/records/reading'
import type { AgencyType } from '@/lib/records/vocabulary'

export type AgencyReading = {
  claims: AgencyClaim[]
  mentions: AgencyMention[]
  /** For each sentence, the stretches that have the shape of an organisation's name. */
  sighted: readonly (readonly AgencyCandidate[])[]
}

/** Types that serve one region, so that a name without a place belongs to the article's. */
const LOCAL_TYPES: ReadonlySet<AgencyType> = new Set([
  'promotion-agency',
  'support-center',
  'association',
  'other',
])

function regionOf(draft: Draft, regions: RegionReading): string | null {
  if (draft.proof === 'known' && !draft.parent && draft.type !== 'promotion-agency') return null
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

/** `시 일자리종합지원센터가`: the article's own city stands before the name by its suffix alone. */
function withSubjectRegion(
  candidate: AgencyCandidate,
  text: string,
  { subjects }: RegionReading,
): AgencyCandidate {
  const [subject] = subjects
  if (candidate.proof !== 'shape' || subjects.length !== 1 || !subject) return candidate
  const before = text.slice(candidate.start - 2, candidate.start)
  if (before !== `${subject.name.at(-1)} ` || !startsWord(text, candidate.start - 2)) return candidate
  return { ...candidate, name: `${subject.name} ${candidate.core}`, proof: 'placed' }
}

/** `한국산업기술시험원(KTL)의 ‘스마트공장 품질혁신지원센터’`, `진흥원 부설 …센터`: the owner named right before. */
const OWNED = /^(?:\([^)]{1,20}\))?(?:의|\s부설|\s산하|\s소속)\s[‘“"'`「『<]?$/

function findParents(drafts: Map<string, Draft>, candidates: readonly AgencyCandidate[], text: string): void {
  candidates.forEach((candidate, at) => {
    const owner = candidates[at - 1]
    const draft = drafts.get(candidate.name)
    if (!owner || !draft || draft.parent || owner.name === candidate.name) return
    if (owner.type === 'ministry' || owner.type === 'company') return
    if (candidate.start > owner.end && OWNED.test(text.slice(owner.end, candidate.start)))
      draft.parent = owner.name
  })
}

function toClaim(
  draft: Draft,
  mentions: readonly AgencyMention[],
  regionCode: string | null,
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
    regionCode,
    parent: draft.parent,
    mentions: mentions.filter((it) => it.agency === draft.name).map(({ start, end }) => ({ start, end })),
  }
}

/** How far back a sentence's topic may have been named. */
const TOPIC_REACH = 2

/** The organisation marked as subject in one of the few sentences before, or the last one that ends in the bare noun. */
function topicBefore(
  sighted: AgencyReading['sighted'],
  index: number,
  text: string,
  bare: string | null,
): string | null {
  const reach = bare === null ? Math.max(0, index - TOPIC_REACH) : 0
  const means = bare === null || bare === '기관' ? () => true : (name: string) => name.endsWith(bare)
  for (let at = index - 1; at >= reach; at -= 1) {
    const subject = (sighted[at] ?? []).findLast(
      (it) => means(it.name) && (bare !== null || isSubject(text, it.end)),
    )
    if (subject) return subject.name
  }
  return null
}

/** @param text the width-folded article; offsets of the result point into it. */
export function readAgencies(
  text: string,
  sentences: readonly Sentence[],
  regions: RegionReading,
  published: Published | null,
): AgencyReading {
  const sighted = sentences.map((sentence) =>
    agencyCandidatesIn(text, sentence).map((it) => withSubjectRegion(it, text, regions)),
  )
  const candidates = sighted.flat()
  const drafts = draftsOf(candidates, text)
  const renames = sentences.flatMap((sentence, at) =>
    renamesIn(text, sentence, sighted[at] ?? [], published, (bare) => topicBefore(sighted, at, text, bare)),
  )
  findParents(drafts, candidates, text)
  joinShortForms(drafts)
  applyRenames(drafts, renames)
  for (const draft of [...drafts.values()]) {
    if (!isOrganisation(draft, text)) drafts.delete(draft.name)
    else if (draft.parent && !drafts.has(draft.parent)) addParent(drafts, draft.parent)
  }
  nameByDate(drafts, published)
  const names = new Map<string, string>()
  for (const draft of drafts.values()) {
    for (const name of [...draft.formerNames.map((it) => it.name), ...draft.aliases, draft.name])
      names.set(name, draft.name)
  }
  const bare = backReferences(drafts, new Set(names.keys()))
  for (const [word, name] of bare) names.set(word, name)
  const named = mentionsOf(text, sentences, names, new Set(bare.keys()))
  const governing = governments(text, sentences, regions)
  const acting = [...governing.values()].flatMap((it) => it.places)
  const suffixed = bareGovernments(text, sentences, regions)
  const [spokenOf] = regions.subjects
  // `우리 시는`: the article's own city acts, though no sentence gives it its name.
  if (suffixed.length > 0 && spokenOf && !governing.has(spokenOf.name)) {
    governing.set(spokenOf.name, { code: spokenOf.code, places: [] })
  }
  const free = [...acting, ...suffixed].filter((it) =>
    named.every((other) => it.end <= other.start || other.end <= it.start),
  )
  const mentions = [...named, ...free].sort((a, b) => a.start - b.start)
  const planned = plannedAgencies(text, sentences, mentions)
  const claims = [...drafts.values()]
    .map((draft) => toClaim(draft, mentions, regionOf(draft, regions), planned))
    .concat([...governing].map(([name, { code }]) => governmentClaim(name, code, mentions)))
    .filter((claim) => claim.mentions.length > 0)
  const kept = new Set(claims.map((claim) => claim.name))
  return {
    claims: claims.map((claim) =>
      claim.parent && !kept.has(claim.parent) ? { ...claim, parent: null } : claim,
    ),
    mentions: mentions.filter((it) => kept.has(it.agency)),
    sighted,
  }
}

function governmentClaim(name: string, code: string, mentions: readonly AgencyMention[]): AgencyClaim {
  return {
    name,
    aliases: [],
    formerNames: [],
    type: 'local-government',
    standing: 'existing',
    regionCode: regionByCode(code)?.code ?? code,
    parent: null,
    mentions: mentions.filter((it) => it.agency === name).map(({ start, end }) => ({ start, end })),
  }
}
