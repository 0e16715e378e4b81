/** What people decided on agencies and programmes, in the form in which it enters the merging. */
import type { Claim, ClaimName } from '@/lib/ingest/resolve/claim'
import type { AgencyFacts, ProgramFacts } from '@/lib/records/correction/facts'
import type { NameKind } from '@/lib/records/vocabulary'

/** A record by what one article calls it. */
export interface RecordRef {
  /** See `nameKey` and `fullNameKey`. */
  key: string
  fullKey: string
  /**
   * The article, where it is stored: it tells records apart that are called the same. What stands for the claims of several
   * articles in merging leaves out those that a decision takes hold of.
   */
  articleId: string | null
}

type Sameness =
  | { kind: 'join'; record: RecordRef; other: RecordRef }
  | { kind: 'apart'; stay: readonly RecordRef[]; leave: readonly RecordRef[] }

type Facts =
  | { kind: 'agency'; record: RecordRef; facts: Partial<AgencyFacts> }
  /** `agencyId`: where `facts` says an agency, the one that has that name now. */
  | { kind: 'program'; record: RecordRef; facts: Partial<ProgramFacts>; agencyId: string | null }
  | { kind: 'rename'; record: RecordRef; from: string; to: string; until: string | null }
  | { kind: 'accept'; record: RecordRef; found: AgencyFacts | ProgramFacts }

/** `id` of the correction. */
export type Decision = { id: string } & (Sameness | Facts)

/**
 * The claim that a reference means: that of its article, else one of the same name and region, else one of the same name when
 * all of them are one record. Present names count before former ones, and those before others.
 */
export function claimMeant<T extends Claim>(clusters: readonly (readonly T[])[], ref: RecordRef): T | null {
  const claims = clusters.flat()
  const [best] = [
    ...byKind(
      claims.filter(({ articleId }) => articleId === ref.articleId),
      ({ key }) => key === ref.key,
    ),
    ...byKind(claims, ({ fullKey }) => fullKey === ref.fullKey),
  ]
  if (best !== undefined) return best
  const alike = byKind(claims, ({ key }) => key === ref.key)
  const owners = clusters.filter((cluster) => cluster.some((claim) => alike.includes(claim)))
  return owners.length === 1 ? (alike[0] ?? null) : null
}

const KINDS: readonly NameKind[] = ['current', 'former', 'alias']

function byKind<T extends Claim>(claims: readonly T[], isMeant: (name: ClaimName) => boolean): T[] {
  return KINDS.flatMap((kind) =>
    claims
      .filter(({ names }) => names.some((name) => name.kind === kind && isMeant(name)))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}
