/** Clauses of a sentence: a figure belongs to the verb of its own clause (`확보하는 한편 | 지원할 계획이다`). */
import type { Stretch } from '@/lib/korean/sentence'

/** Connective endings behind which a new clause begins. */
const CONNECTIVE =
  /(?:[했됐였었았냈겼졌켰렸섰갔왔렀썼]|하|되|이|시키|있|없|맺|열|받|늘|줄)(?:고|으며|며|으나|지만|는데|면서)(?=[\s,])|는 한편|(?:하여|시켜|되어|함으로써|해줌으로써)(?=[\s,])|(?:은|는) 물론/g

/** The clauses, in order, covering the whole stretch. */
export function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  const clauses: Stretch[] = []
  let from = start
  for (const match of body.matchAll(CONNECTIVE)) {
    const to = start + match.index + match[0].length
    if (to - from < 4 || to >= end - 1) continue
    clauses.push({ start: from, end: to })
    from = to
  }
  clauses.push({ start: from, end })
  return clauses
}

/** Index of the clause that holds the place. */
export function clauseAt(clauses: readonly Stretch[], offset: number): number {
  const at = clauses.findIndex((clause) => offset >= clause.start && offset < clause.end)
  return at === -1 ? clauses.length - 1 : at
}
