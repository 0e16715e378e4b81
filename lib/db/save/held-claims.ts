import type { Decision, RecordRef } from '@/lib/ingest/merge/decision'

/** What decisions take hold of, each by its article. */
function refsOf(decisions: readonly Decision[]): RecordRef[] {
  return decisions.flatMap((it) => {
    if (it.kind === 'join') return [it.record, it.other]
    return it.kind === 'apart' ? [...it.stay, ...it.leave] : [it.record]
  })
}

interface Named {
  id: string
  articleId: string
  names: readonly { key: string }[]
}

/** Which of these claims decisions take hold of. */
export function heldAmong(claims: readonly Named[], decisions: readonly Decision[]): ReadonlySet<string> {
  const held = new Set(refsOf(decisions).map(({ articleId, key }) => `${articleId} ${key}`))
  const isHeld = ({ articleId, names }: Named) => names.some(({ key }) => held.has(`${articleId} ${key}`))
  return new Set(claims.filter(isHeld).map(({ id }) => id))
}
