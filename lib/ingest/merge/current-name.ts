import { latestFirst, mostFrequent } from '@/lib/ingest/merge/prevailing'
import type { Claim, ClaimName } from '@/lib/ingest/resolve/claim'
import { precedesByLaw } from '@/lib/ingest/resolve/successions'
import { nameKey } from '@/lib/records/names'
import type { NameKind } from '@/lib/records/vocabulary'

/**
 * The present name of a record: the name the latest article uses, unless some article says that this name ended. A name
 * that another article calls a short form gives way to one that none does.
 */
export function currentName(claims: readonly Claim[]): string {
  const names = latestFirst(claims).flatMap(({ names: own, count }) =>
    own.map((name) => ({ ...name, count })),
  )
  const used = names.filter(({ kind }) => kind === 'current')
  const ended = used.filter(({ key }) => used.some((other) => precedesByLaw(key, other.key)))
  const notEnded = preferNot(used, new Set([...keysSaid(names, 'former'), ...ended.map(({ key }) => key)]))
  const [best] = preferNot(notEnded, keysSaid(names, 'alias'))
  if (best === undefined) throw new RangeError('A record needs a claim with a present name.')
  // The same name may be printed in several ways: take the usual one.
  const printed = used.filter(({ key }) => key === best.key)
  return mostFrequent(printed.map(({ name, count }) => ({ value: name, count }))) ?? best.name
}

function keysSaid(names: readonly ClaimName[], kind: NameKind): ReadonlySet<string> {
  return new Set(names.filter((name) => name.kind === kind).map(({ key }) => key))
}

/** The names outside `keys`; all names when nothing else is left. */
function preferNot<T extends ClaimName>(names: readonly T[], keys: ReadonlySet<string>): readonly T[] {
  const others = names.filter(({ key }) => !keys.has(key))
  return others.length === 0 ? names : others
}

/** What a name is to the record as a whole: its present name, one that some article says ended, or another one. */
export function nameKinds(claims: readonly Claim[], current: string): (name: ClaimName) => NameKind {
  const names = claims.flatMap((claim) => claim.names)
  const former = keysSaid(names, 'former')
  const currentKey = nameKey(current)
  return ({ name, key }) => {
    if (name === current) return 'current'
    const hasEnded = former.has(key) || precedesByLaw(key, currentKey)
    return hasEnded && key !== currentKey ? 'former' : 'alias'
  }
}
