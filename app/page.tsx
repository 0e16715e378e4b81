import type { Metadata } from 'next'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import type { ListPageProps } from '@/app/_url/page-props'
import { ArticleList } from '@/components/records/article-list'
import { CoverageTable } from '@/components/records/coverage-table'
import { Totals } from '@/components/records/totals'
import { SearchBox } from '@/components/search/search-box'
import { EmptyNote } from '@/components/ui/empty-note'
import { FilterLinks } from '@/components/ui/filter-links'
import { JobLinks } from '@/components/ui/job-links'
import { Section } from '@/components/ui/section'
import { SITE_NAME } from '@/components/ui/site-name'
import { isMeasure, MEASURE_KEYS, MEASURES, type Measure } from '@/lib/compare/measure'
import { database } from '@/lib/db/client'
import { listArticles } from '@/lib/db/queries/articles'
import { type Coverage, readCoverage } from '@/lib/db/queries/coverage'
import { countProgramCategories } from '@/lib/db/queries/programs'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { readTotals } from '@/lib/db/queries/totals'
import { settings } from '@/lib/env'
import { siteJsonLd } from '@/lib/exports/json-ld'

export const metadata: Metadata = shareMetadata({
  description:
    '지역 산업정책 기사에서 기관·사업·지원 규모를 읽어, 모든 수치를 그 수치가 적힌 문장과 함께 보입니다.',
  path: '/',
  picture: '/og/home',
})

const RECENT_ARTICLES = 5
const COVERED_REGIONS = 24

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
  const wanted = String(params.measure ?? '')
  const measure = isMeasure(wanted) ? wanted : null
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
      <JobLinks regions={regions} categories={categories} coverage={coverage.cells} />
      <Section
        id="coverage"
        title="자료 현황"
        aside={
          <span className="text-soft">칸의 수는 비교할 수 있는 지표의 수이고, 자료 없음은 0이 아닙니다.</span>
        }
      >
        <CoverageBody coverage={coverage} measure={measure} />
      </Section>
      <Section
        title="최근 기사"
        aside={
          <a href="/articles" className="link">
            기사 모두 보기
          </a>
        }
      >
        {articles.items.length > 0 ? (
          <ArticleList articles={articles.items} />
        ) : (
          <EmptyNote>아직 읽은 기사가 없습니다.</EmptyNote>
        )}
      </Section>
    </>
  )
}

function CoverageBody({ coverage, measure }: { coverage: Coverage; measure: Measure | null }) {
  if (coverage.cells.length === 0) return <EmptyNote>아직 비교할 수 있는 지표가 없습니다.</EmptyNote>
  const present = MEASURE_KEYS.filter((key) => coverage.cells.some((cell) => cell.measure === key))
  const links = [
    { href: '/#coverage', label: '모두', selected: measure === null },
    ...present.map((key) => ({
      href: `/?measure=${key}#coverage`,
      label: MEASURES[key],
      selected: measure === key,
    })),
  ]
  return (
    <>
      <div className="mb-4">
        <FilterLinks label="지표" links={links} />
      </div>
      <CoverageTable
        regions={coverage.regions.slice(0, COVERED_REGIONS)}
        cells={coverage.cells}
        measure={measure}
      />
      {coverage.regions.length > COVERED_REGIONS ? (
        <p className="mt-3 text-sm">
          <a href="/regions" className="link">
            지역 {coverage.regions.length}곳 모두 보기
          </a>
        </p>
      ) : null}
    </>
  )
}
