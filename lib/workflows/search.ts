import { type Database, database } from '@/lib/db/client'
import type { SearchAnswer } from '@/lib/search/answer'
import { buildAnswer } from '@/lib/search/build-answer'
import { type EngineAddress, searchClient } from '@/lib/search/engine/client'
import { EngineError, EngineUnreachable } from '@/lib/search/engine/engine-error'
import { RECORDS_INDEX } from '@/lib/search/engine/indexes'
import { searchRecords } from '@/lib/search/engine/search-records'
import type { RecordsFound } from '@/lib/search/found'
import type { QueryPlan } from '@/lib/search/query/query-plan'
import { readConditions } from '@/lib/search/query/read-conditions'
import { understandQuery } from '@/lib/search/query/understand-query'
import { isBounded, RANGES } from '@/lib/search/ranges'
import type { SearchState } from '@/lib/search/state'
import { isResting, letRest } from '@/lib/workflows/engine-rest'
import { searchAccess } from '@/lib/workflows/search-access'
import { searchDatabase } from '@/lib/workflows/search-database'

export interface SearchOptions {
  db?: Database
  /** Null for none: the database answers. */
  engine?: EngineAddress | null
  index?: string
  /** Only names are looked for: a number is part of one and no condition. */
  asNames?: boolean
  /** Only what is found is used: the engine counts nothing by values. */
  hitsOnly?: boolean
}

/**
 * Answers a search: from the engine, or in reduced form from the database when the engine can't be reached or has no
 * index. Finds back to the engine by itself. Throws only when the database fails too.
 */
export async function search(state: SearchState, options: SearchOptions = {}): Promise<SearchAnswer> {
  const startedAt = performance.now()
  const { state: narrowed, read } = options.asNames ? { state, read: [] } : readConditions(state)
  const meant = await findRecords(narrowed, options)
  // A year may be part of a name, 2013 스마트시티 포럼: where it filters everything out, it was no condition.
  const asWords =
    meant.records.total === 0 && read.length > 0 && !RANGES.some((range) => isBounded(narrowed, range))
  const { records, reduced } = asWords ? await findRecords(state, options) : meant
  const tookMs = Math.round(performance.now() - startedAt)
  if (asWords) return buildAnswer(state, records, { tookMs, reduced })
  return buildAnswer(narrowed, records, { tookMs, reduced, typed: state, read })
}

async function findRecords(state: SearchState, options: SearchOptions) {
  const plan = understandQuery(state.q, state.literal)
  const engine = options.engine === undefined ? searchAccess() : options.engine
  const fromEngine = engine && (await askEngine(engine, state, plan, options))
  const records = fromEngine ?? (await searchDatabase(options.db ?? database(), state, plan))
  return { records, reduced: fromEngine === null }
}

/** Null when the engine can't answer now. */
async function askEngine(
  engine: EngineAddress,
  state: SearchState,
  plan: QueryPlan,
  { index = RECORDS_INDEX, hitsOnly = false }: SearchOptions,
): Promise<RecordsFound | null> {
  if (isResting(engine.url)) return null
  try {
    return await searchRecords(searchClient(engine), index, state, plan, { hitsOnly })
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    if (error instanceof EngineUnreachable) letRest(engine.url)
    return null
  }
}
