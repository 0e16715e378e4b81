import type { Metadata } from 'next'
import { answerIsPassing } from '@/app/_serving/request-context'
import { shareMetadata } from '@/app/_share/share-metadata'
import type { ListPageProps } from '@/app/_url/page-props'
import { Chips } from '@/components/search/chips'
import { FacetForm } from '@/components/search/facet-form'
import { LiveSearch } from '@/components/search/live-search'
import { NothingFound } from '@/components/search/nothing-found'
import { ResultNotes } from '@/components/search/result-notes'
import { SearchBox } from '@/components/search/search-box'
import { SearchHit } from '@/components/search/search-hit'
import { SortLinks } from '@/components/search/sort-links'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { FoldedAside } from '@/components/ui/folded-aside'
import { Pagination } from '@/components/ui/pagination'
import { MOST_SEARCH_ROWS } from '@/lib/exports/limits'
import { readConditions } from '@/lib/search/query/read-conditions'
import {
  clearedFacets,
  emptySearchState,
  parseSearchState,
  searchFields,
  searchHref,
} from '@/lib/search/state'
import { search } from '@/lib/workflows/search'

export async function generateMetadata({ searchParams }: ListPageProps): Promise<Metadata> {
  const state = parseSearchState(await searchParams)
  const shared = shareMetadata({
    title: state.q === '' ? '검색' : `‘${state.q}’ 검색`,
    description: '기관, 사업, 지표와 기사 문장을 낱말, 지역, 연도, 금액으로 찾습니다.',
    path: searchHref(state, { page: 1 }),
    picture: '/og/home',
  })
  // A list of results is no page of its own for other search engines; the page to search from is.
  return searchHref(state) === '/search' ? shared : { ...shared, robots: { index: false } }
}

export default async function SearchPage({ searchParams }: ListPageProps) {
  const state = parseSearchState(await searchParams)
  const answer = await search(state)
  if (answer.reduced) answerIsPassing()
  // What the words say of years and amounts is a filter like any other from here on.
  const { state: narrowed } = readConditions(state)
  const clearHref = searchHref(narrowed, clearedFacets())
  const { chips, total } = answer
  return (
    <LiveSearch
      address={searchHref(state)}
      summary={total === 0 ? '맞는 기록이 없습니다.' : `총 ${shown(total)}건`}
    >
      <div className="pt-8 pb-12 sm:pt-12">
        <h1 className="font-bold text-2xl">{state.q === '' ? '전체 기록' : `‘${state.q}’ 검색 결과`}</h1>
        <div data-own-search className="mt-5 max-w-2xl">
          <SearchBox
            id="search-again"
            query={state.q}
            isBrief
            kept={searchFields(state).filter(([name]) => name !== 'q' && name !== 'literal')}
          />
        </div>
      </div>
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[16rem_minmax(0,1fr)]">
        {answer.facets.some((facet) => facet.values.length > 0) ? (
          <FoldedAside label={chips.length > 0 ? `검색 조건 (${chips.length}개 고름)` : '검색 조건'}>
            <FacetForm facets={answer.facets} state={narrowed} />
          </FoldedAside>
        ) : null}
        <div className="min-w-0 transition-opacity delay-150 group-data-pending/live:opacity-50 lg:col-start-2">
          <Chips chips={chips} clearHref={clearHref} />
          <ResultNotes answer={answer} state={state} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-line-strong border-b pb-2">
            <h2 className="text-sm text-soft">
              총 <strong className="text-ink">{shown(total)}</strong>건
            </h2>
            {total > 1 ? <SortLinks state={state} /> : null}
          </div>
          {answer.hits.map((hit) => (
            <SearchHit key={`${hit.kind} ${hit.id}`} hit={hit} />
          ))}
          {total > 0 && answer.hits.length === 0 ? (
            <div className="mt-6">
              <EmptyNote>
                이 쪽에는 더 없습니다. 같은 문장에서 나온 기록은 앞쪽에 한데 묶여 있습니다.{' '}
                <a href={searchHref(state, { page: 1 })} className="link">
                  첫 쪽 보기
                </a>
              </EmptyNote>
            </div>
          ) : null}
          {total === 0 ? (
            <NothingFound
              query={state.q}
              clearHref={chips.length > 0 ? clearHref : null}
              near={answer.query.near}
            />
          ) : null}
          <div className="mt-6">
            <ExportLinks
              view={searchHref(state, { size: emptySearchState().size })}
              total={total}
              most={MOST_SEARCH_ROWS}
            />
          </div>
          <Pagination
            page={answer.page}
            pages={answer.pages}
            hrefOf={(page) => searchHref(state, { page })}
          />
        </div>
      </div>
    </LiveSearch>
  )
}

const shown = (total: number) => total.toLocaleString('ko-KR')
