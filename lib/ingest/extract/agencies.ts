/** The organisations of an article: one claim for each, with its other names, and every place that names it. */
import { type AgencyCandidate, agencyCandidatesIn } from '@/lib/ingest/extract/agency-candidates'
import { agencyClaim, byAgency, governmentClaim } from '@/lib/ingest/extract/agency-claims'
import {
  addParent,
  applyRenames,
  type Draft,
  draftsOf,
  isOrganisation,
  joinShortForms,
} from '@/lib/ingest/extract/agency-drafts'
import { type AgencyMention, mentionsOf, withFree } from '@/lib/ingest/extract/agency-mentions'
import { backReferences } from '@/lib/ingest/extract/back-references'
import { type Acting, bareGovernments, governments } from '@/lib/ingest/extract/governments'
import { nameByDate } from '@/lib/ingest/extract/names-by-date'
import type { RegionReading } from '@/lib/ingest/extract/regions'
import { renamesIn } from '@/lib/ingest/extract/renames'
import { plannedAgencies } from '@/lib/ingest/extract/standing'
import type { Published } from '@/lib/korean/time-expression'
import { isSubject, startsWord } from '@/lib/korean/word-end'
import type { AgencyClaim, Sentence } from '@/lib/records/reading'

export type AgencyReading = {
  claims: AgencyClaim[]
  mentions: AgencyMention[]
  /** For each sentence, the stretches that have the shape of an organisation's name. */
  sighted: readonly (readonly AgencyCandidate[])[]
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

/** How far back a sentence's topic may have been named. */
const TOPIC_REACH = 2
/** And how far the name that a bare noun stands for. */
const NOUN_REACH = 60

/** The organisation marked as subject in one of the few sentences before, or the last one that ends in the bare noun. */
function topicBefore(
  sighted: AgencyReading['sighted'],
  index: number,
  text: string,
  bare: string | null,
): string | null {
  const reach = Math.max(0, index - (bare === null ? TOPIC_REACH : NOUN_REACH))
  const means = bare === null || bare === '기관' ? () => true : (name: string) => name.endsWith(bare)
  for (let at = index - 1; at >= reach; at -= 1) {
    const subject = (sighted[at] ?? []).findLast(
      (it) => means(it.name) && (bare !== null || isSubject(text, it.end)),
    )
    if (subject) return subject.name
  }
  return null
}

/** By a name, by what refers back to one, and governments where they act. */
function mentionsIn(
  text: string,
  sentences: readonly Sentence[],
  drafts: ReadonlyMap<string, Draft>,
  regions: RegionReading,
  governing: Map<string, Acting>,
): AgencyMention[] {
  const names = new Map<string, string>()
  for (const draft of drafts.values()) {
    for (const name of [...draft.formerNames.map((it) => it.name), ...draft.aliases, draft.name])
      names.set(name, draft.name)
  }
  const named = mentionsOf(text, sentences, names)
  const back = backReferences(text, sentences, drafts.keys(), new Set(names.keys()), named)
  const suffixed = bareGovernments(text, sentences, regions)
  // `우리 시는`: the article's own city acts, though no sentence gives it its name.
  for (const { agency, code } of suffixed)
    if (!governing.has(agency)) governing.set(agency, { code, places: [] })
  const acting = [...governing.values()].flatMap((it) => it.places)
  return withFree(text.length, withFree(text.length, named, back), [...acting, ...suffixed])
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
  nameByDate(drafts, published, text)
  const governing = governments(text, sentences, regions)
  const mentions = mentionsIn(text, sentences, drafts, regions, governing)
  const planned = plannedAgencies(text, sentences, mentions)
  const places = byAgency(mentions)
  const claims = [...drafts.values()]
    .map((draft) => agencyClaim(draft, places, regions, planned))
    .concat([...governing].map(([name, { code }]) => governmentClaim(name, code, places)))
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
