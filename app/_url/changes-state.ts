/** Which decisions of people are listed ⇄ the address: the only place that reads or writes these parameters. */
import { type ListFilter, parseListState } from '@/app/_url/list-state'
import type { SearchParams } from '@/app/_url/page-props'
import { CORRECTED_KINDS, type CorrectedKind, correctedKindSchema } from '@/lib/records/correction/action'

const KIND: ListFilter = { param: 'kind', values: CORRECTED_KINDS }
const LONGEST_NAME = 100

export interface ChangesState {
  kind: CorrectedKind | null
  /** Name of a curator. */
  by: string | null
  page: number
}

/** Reads any address. Never throws: what it does not know it drops. */
export function parseChangesState(params: SearchParams): ChangesState {
  const { choice, page } = parseListState(params, KIND)
  const given = Object.hasOwn(params, 'by') ? params.by : undefined
  const by = (Array.isArray(given) ? given[0] : given)?.normalize('NFC').trim().slice(0, LONGEST_NAME)
  return { kind: correctedKindSchema.safeParse(choice).data ?? null, by: by || null, page }
}

/** The address of the list. Any change but of the page goes back to page 1. */
export function changesHref(state: ChangesState, change: Partial<ChangesState> = {}): string {
  const next = { ...state, page: 1, ...change }
  const params = new URLSearchParams()
  if (next.kind !== null) params.set('kind', next.kind)
  if (next.by !== null) params.set('by', next.by)
  if (next.page > 1) params.set('page', String(next.page))
  const query = params.toString()
  return query === '' ? '/changes' : `/changes?${query}`
}
