/** What people decided of a merged record beside which claims it is made of. Pure. */
import { claimMeant, type Decision } from '@/lib/ingest/merge/decision'
import type { Claim, ClaimName } from '@/lib/ingest/resolve/claim'
import type { Review } from '@/lib/records/correction/action'
import type { AgencyFacts, ProgramFacts } from '@/lib/records/correction/facts'
import { nameKey } from '@/lib/records/names'
import type { NameKind } from '@/lib/records/vocabulary'

/** Decisions by the cluster they hold on, oldest first. */
export function decisionsByCluster<T extends Claim>(
  clusters: readonly (readonly T[])[],
  decisions: readonly Decision[],
): ReadonlyMap<readonly T[], Decision[]> {
  const found = new Map<readonly T[], Decision[]>()
  for (const decision of decisions) {
    if (decision.kind === 'join' || decision.kind === 'apart') continue
    const claim = claimMeant(clusters, decision.record)
    const cluster = clusters.find((one) => claim !== null && one.includes(claim))
    if (cluster !== undefined) found.set(cluster, [...(found.get(cluster) ?? []), decision])
  }
  return found
}

/** The name the latest renaming gives; null where nobody renamed it. */
export function decidedName(decisions: readonly Decision[]): string | null {
  return decisions.reduce<string | null>((name, it) => (it.kind === 'rename' ? it.to : name), null)
}

export function agencyFactsDecided(decisions: readonly Decision[]): Partial<AgencyFacts> {
  const facts = decisions.map((it) => (it.kind === 'agency' ? it.facts : {}))
  return Object.assign({}, ...facts)
}

export function programFactsDecided(
  decisions: readonly Decision[],
): Partial<Omit<ProgramFacts, 'agency'> & { agencyId: string | null }> {
  const facts = decisions.map((it) => {
    if (it.kind !== 'program') return {}
    const { agency, ...rest } = it.facts
    return agency === undefined ? rest : { ...rest, agencyId: it.agencyId }
  })
  return Object.assign({}, ...facts)
}

/** Decisions that change the record, or confirm what it is now. */
export function holding(
  decisions: readonly Decision[],
  facts: Readonly<Record<string, unknown>>,
): Decision[] {
  return decisions.filter((it) => it.kind !== 'accept' || isAsFound(it.found, facts))
}

/** The owner is another record, whose name may change. */
function isAsFound(found: object, facts: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(found).every(([field, value]) => {
    return field === 'parent' || field === 'agency' || facts[field] === value
  })
}

export function reviewBy(decisions: readonly Decision[]): Review | null {
  if (decisions.some(({ kind }) => kind !== 'accept')) return 'corrected'
  return decisions.length > 0 ? 'accepted' : null
}

/** A name that a person says ended, with when. */
export function endedNames(
  decisions: readonly Decision[],
): (name: ClaimName) => { kind: NameKind; decidedUntil: string } | null {
  const ends = new Map<string, string>()
  for (const it of decisions) {
    if (it.kind === 'rename' && it.until !== null) ends.set(nameKey(it.from), it.until)
  }
  const current = decidedName(decisions)
  return ({ key }) => {
    const decidedUntil = current === null || nameKey(current) === key ? undefined : ends.get(key)
    return decidedUntil === undefined ? null : { kind: 'former', decidedUntil }
  }
}
