import type { Metadata } from 'next'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import { chosenMeasure } from '@/app/_url/chosen-measure'
import type { ListPageProps } from '@/app/_url/page-props'
import { ArticleList } from '@/components/records/article-list'
import { CoverageSection } from '@/components/records/coverage-section'
import { RegionIndex } from '@/components/records/region-index'
import { RegionMap } from '@/components/records/region-map'
import { Totals } from '@/components/records/totals'
import { SearchBox } from '@/components/search/search-box'
import { EmptyNote } from '@/components/ui/empty-note'
import { JobLinks } from '@/components/ui/job-links'
import { Section } from '@/components/ui/section'
import { SITE_NAME } from '@/components/ui/site-name'
import { database } from '@/lib/db/client'
import { listArticles } from '@/lib/db/queries/articles'
import { readCoverage, readCoverageMap } from '@/lib/db/queries/coverage'
import { countProgramCategories } from '@/lib/db/queries/programs'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { readTotals } from '@/lib/db/queries/totals'
import { settings } from '@/lib/env'
import { siteJsonLd } from '@/lib/exports/json-ld'
import type { ArticleSummary } from '@/lib/records/published/article'

export const metadata: Metadata = shareMetadata({
  description:
    '지역 산업정책 기사에서 기관·사업·지원 규모를 읽어, 모든 수치를 그 수치가 적힌 문장과 함께 보입니다.',
  path: '/',
  picture: '/og/home',
})

const RECENT_ARTICLES = 5
const COVERED_REGIONS = 12

export default async function HomePage({ searchParams }: ListPageProps) {
  const db = database()
  const [params, totals, coverage, regions, categories, articles] = await Promise.all([
    searchParams,
    readTotals(db),
    readCoverage(db),
    readRegionSummaries(db),
    countProgramCategories(db, undefined),
    listArticles(db, {}, { skip: 0, take: RECENT_ARTICLES }),
  ])
  const map = await readCoverageMap(db, coverage, chosenMeasure(params), COVERED_REGIONS)
  return (
    <>
      <JsonLd data={[siteJsonLd(settings().siteUrl, SITE_NAME)]} />
      <div data-own-search className="max-w-3xl pt-14 pb-12 sm:pt-24 sm:pb-16">
        <h1 className="font-bold text-3xl">기사 속 숫자를 근거 문장과 함께</h1>
        <p className="mt-4 max-w-prose text-soft">
          어느 기관이 누구를 어떤 사업으로 얼마나 지원했는지, 지역 산업정책 기사에서 읽어 정리했습니다. 모든
          수치는 그 수치가 적힌 문장을 엽니다.
        </p>
        <div className="mt-7">
          <SearchBox id="home-search" large />
        </div>
        <Totals totals={{ ...totals, regions: regions.length }} />
      </div>
      <JobLinks regions={regions} categories={categories} coverage={coverage.counts} />
      <Section id="map" title="기록이 있는 지역" count={regions.length}>
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
          <RegionMap regions={regions} />
          <div>
            {regions.length > 0 ? (
              <RegionIndex regions={regions} />
            ) : (
              <EmptyNote>아직 기록이 있는 지역이 없습니다.</EmptyNote>
            )}
            <RecentArticles articles={articles.items} />
          </div>
        </div>
      </Section>
      <CoverageSection path="/" {...map} />
    </>
  )
}

function RecentArticles({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <section className="mt-10">
      <h3 className="mb-2 flex items-baseline justify-between font-bold">
        최근 기사
        <a href="/articles" className="link font-normal text-sm">
          기사 모두 보기
        </a>
      </h3>
      {articles.length > 0 ? (
        <ArticleList articles={articles} />
      ) : (
        <EmptyNote>아직 읽은 기사가 없습니다.</EmptyNote>
      )}
    </section>
  )
}
