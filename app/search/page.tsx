import type { Metadata } from 'next'
import type { ListPageProps } from '@/app/_url/page-props'
import { Chips } from '@/components/search/chips'
import { FacetForm } from '@/components/search/facet-form'
import { ResultNotes } from '@/components/search/result-notes'
import { SearchBox } from '@/components/search/search-box'
import { SearchHit } from '@/components/search/search-hit'
import { SortLinks } from '@/components/search/sort-links'
import { EmptyNote } from '@/components/ui/empty-note'
import { FoldedAside } from '@/components/ui/folded-aside'
import { Pagination } from '@/components/ui/pagination'
import type { SearchAnswer } from '@/lib/search/answer'
import { readConditions } from '@/lib/search/query/read-conditions'
import { clearedFacets, parseSearchState, searchHref } from '@/lib/search/state'
import { search } from '@/lib/workflows/search'

/** Where to go on when nothing was found. */
const BROWSE = [
  { href: '/regions', label: '지역에서 찾아보기' },
  { href: '/agencies', label: '기관 모두 보기' },
  { href: '/programs', label: '사업 모두 보기' },
]

export async function generateMetadata({ searchParams }: ListPageProps): Promise<Metadata> {
  const { q } = parseSearchState(await searchParams)
  // A list of results is no page of its own for other search engines.
  return { title: q === '' ? '검색' : `‘${q}’ 검색`, robots: { index: false } }
}

export default async function SearchPage({ searchParams }: ListPageProps) {
  const state = parseSearchState(await searchParams)
  const answer = await search(state)
  // What the words say of years and amounts is a filter like any other from here on.
  const { state: narrowed } = readConditions(state)
  const clearHref = searchHref(narrowed, clearedFacets())
  return (
    <>
      <div className="pt-8 pb-8 sm:pt-12">
        <h1 className="font-bold text-2xl">{state.q === '' ? '전체 기록' : `‘${state.q}’ 검색 결과`}</h1>
        <div data-own-search className="mt-5 max-w-2xl">
          <SearchBox id="search-again" query={state.q} />
        </div>
      </div>
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[16rem_minmax(0,1fr)]">
        {answer.facets.some((facet) => facet.values.length > 0) ? (
          <FoldedAside
            label={answer.chips.length > 0 ? `검색 조건 (${answer.chips.length}개 고름)` : '검색 조건'}
          >
            <FacetForm facets={answer.facets} state={narrowed} />
          </FoldedAside>
        ) : null}
        <div className="min-w-0 lg:col-start-2">
          <Chips chips={answer.chips} clearHref={clearHref} />
          <ResultNotes answer={answer} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-line-strong border-b pb-2">
            <h2 className="text-sm text-soft">
              총 <strong className="text-ink">{answer.total.toLocaleString('ko-KR')}</strong>건
            </h2>
            <SortLinks state={state} />
          </div>
          {answer.hits.map((hit) => (
            <SearchHit key={`${hit.kind} ${hit.id}`} hit={hit} />
          ))}
          {answer.total === 0 ? (
            <NothingFound
              query={state.q}
              clearHref={answer.chips.length > 0 ? clearHref : null}
              near={answer.query.near}
            />
          ) : null}
          <Pagination
            page={answer.page}
            pages={answer.pages}
            hrefOf={(page) => searchHref(state, { page })}
          />
        </div>
      </div>
    </>
  )
}

interface NothingFoundProps {
  query: string
  /** The same search without its filters, when it has any. */
  clearHref: string | null
  near: SearchAnswer['query']['near']
}

function NothingFound({ query, clearHref, near }: NothingFoundProps) {
  return (
    <div className="mt-6">
      <EmptyNote>
        {query === '' ? '고른 조건에 맞는 기록이 없습니다.' : `‘${query}’에 맞는 기록이 없습니다.`}{' '}
        {clearHref === null ? (
          '낱말을 줄이거나 다른 이름으로 찾아보세요.'
        ) : (
          <a href={clearHref} className="link">
            고른 조건 없이 찾기
          </a>
        )}
      </EmptyNote>
      {near.length > 0 ? (
        <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1">
          이렇게 찾아보세요:
          {near.map(({ words, href }) => (
            <a key={href} href={href} className="link font-semibold">
              {words}
            </a>
          ))}
        </p>
      ) : null}
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {BROWSE.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
