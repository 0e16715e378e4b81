import type { Metadata } from 'next'
import { shareMetadata } from '@/app/_share/share-metadata'
import { listHref, pagesOf, parseListState, sliceOf } from '@/app/_url/list-state'
import type { ListPageProps } from '@/app/_url/page-props'
import { ArticleList } from '@/components/records/article-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { RegionSelect } from '@/components/ui/region-select'
import { database } from '@/lib/db/client'
import { listArticles } from '@/lib/db/queries/articles'
import { codesOfSlugs, readRegionSummaries } from '@/lib/db/queries/regions'
import { MOST_ROWS } from '@/lib/exports/limits'

export const metadata: Metadata = shareMetadata({
  title: '기사',
  description: '기록의 출처인 지역 산업정책 기사입니다. 기사마다 읽은 수치와 이름, 그 문장을 봅니다.',
  path: '/articles',
  picture: '/og/home',
})

export default async function ArticlesPage({ searchParams }: ListPageProps) {
  const state = parseListState(await searchParams)
  const db = database()
  const regionCodes = state.region === null ? undefined : codesOfSlugs([state.region])
  const [articles, regions] = await Promise.all([
    listArticles(db, { regionCodes }, sliceOf(state.page)),
    readRegionSummaries(db),
  ])
  return (
    <>
      <PageHeading title="기사" lead="기록의 출처입니다. 저작권에 따라 수치와 이름이 나온 문장만 보입니다." />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <p className="text-sm text-soft">
          총 <strong className="text-ink">{articles.total.toLocaleString('ko-KR')}</strong>건
        </p>
        <RegionSelect
          action="/articles"
          regions={regions.filter((region) => region.articles > 0)}
          selected={state.region}
          hidden={[]}
        />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <ExportLinks view={listHref('/articles', state)} total={articles.total} most={MOST_ROWS} />
        <a
          href={state.region === null ? '/feed.xml' : `/regions/${state.region}/feed.xml`}
          className="link text-sm"
        >
          새 기사 받아 보기 (Atom)
        </a>
      </div>
      {articles.total === 0 ? <EmptyNote>읽은 기사가 없습니다.</EmptyNote> : null}
      <ArticleList articles={articles.items} />
      <Pagination
        page={state.page}
        pages={pagesOf(articles.total)}
        hrefOf={(page) => listHref('/articles', state, { page })}
      />
    </>
  )
}
