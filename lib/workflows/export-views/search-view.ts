import { type Database, database } from '@/lib/db/client'
import { readFiguresById } from '@/lib/db/queries/figures'
import { MOST_SEARCH_ROWS } from '@/lib/exports/limits'
import { type FoundRow, figuresIn, foundRows, searchColumns } from '@/lib/exports/search-columns'
import type { Remark } from '@/lib/exports/table'
import type { SearchAnswer, SearchHit } from '@/lib/search/answer'
import { MAX_PAGE_SIZE, type SearchState, SORTS, searchHref } from '@/lib/search/state'
import type { ExportView } from '@/lib/workflows/export-views/view'
import { type SearchOptions, search } from '@/lib/workflows/search'

/** What a search finds, in its order, from its first page on. */
export async function searchView(
  asked: SearchState,
  siteUrl: string,
  given: SearchOptions = {},
): Promise<ExportView<FoundRow>> {
  const options = { ...given, hitsOnly: true }
  const state = { ...asked, page: 1, size: MAX_PAGE_SIZE }
  const first = await search(state, options)
  return {
    title: state.q === '' ? '전체 기록' : `‘${state.q}’ 검색 결과`,
    path: searchHref(asked, { page: 1 }),
    conditions: conditionsOf(state, first),
    total: first.total,
    most: MOST_SEARCH_ROWS,
    columns: searchColumns(siteUrl),
    batches: () => rowsOf(state, first, options),
  }
}

async function* rowsOf(
  state: SearchState,
  first: SearchAnswer,
  options: SearchOptions,
): AsyncGenerator<FoundRow[]> {
  const db = options.db ?? database()
  let written = 0
  for await (const { hits } of answersOf(state, first, options)) {
    const rows = (await withFigures(db, hits, written + 1)).slice(0, MOST_SEARCH_ROWS - written)
    yield rows
    written += rows.length
  }
}

/** Page by page; but the database does all its work for each page, so that it is asked once for all of them. */
async function* answersOf(
  state: SearchState,
  first: SearchAnswer,
  options: SearchOptions,
): AsyncGenerator<SearchAnswer> {
  if (first.reduced && first.pages > 1) {
    yield await search({ ...state, size: MOST_SEARCH_ROWS }, options)
    return
  }
  yield first
  const pages = Math.min(first.pages, Math.ceil(MOST_SEARCH_ROWS / state.size))
  for (let page = 2; page <= pages; page += 1) yield await search({ ...state, page }, options)
}

async function withFigures(db: Database, hits: readonly SearchHit[], firstRank: number): Promise<FoundRow[]> {
  const figures = await readFiguresById(db, figuresIn(hits))
  return foundRows(hits, new Map(figures.map((figure) => [figure.id, figure])), firstRank)
}

function conditionsOf(state: SearchState, answer: SearchAnswer): Remark[] {
  return [
    ...(state.q === '' ? [] : [['찾은 말', state.q] as const]),
    ...answer.query.notes.map(({ message }) => ['찾은 방법', message] as const),
    ...answer.chips.map(({ label }) => ['고른 조건', label] as const),
    ['차례', SORTS[state.sort]],
    ...(answer.reduced ? [['알림', '검색 엔진 없이 찾은 결과입니다.'] as const] : []),
  ]
}
