import { MoreLink } from '@/app/_list/more-link'
import { LIST_SIZE, listHref, pagesOf, sliceOf } from '@/app/_url/list-state'
import { AgencyList } from '@/components/records/agency-list'
import { ArticleList } from '@/components/records/article-list'
import { FigureTable } from '@/components/records/figure-table'
import { HeadFigures } from '@/components/records/head-figures'
import { ProgramList } from '@/components/records/program-list'
import { RegionPeers } from '@/components/records/region-peers'
import { SeriesGrid } from '@/components/records/series-grid'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { GroupedLists } from '@/components/ui/grouped-lists'
import { PageContents } from '@/components/ui/page-contents'
import { Pagination } from '@/components/ui/pagination'
import { PictureLinks } from '@/components/ui/picture-links'
import { Section } from '@/components/ui/section'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { peersOf } from '@/lib/compare/peers'
import { seriesOf } from '@/lib/compare/series'
import { compareHref, emptyCompareState } from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { listAgencies } from '@/lib/db/queries/agencies'
import { listArticles } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { listPrograms } from '@/lib/db/queries/programs'
import { codesWithin, readRegionSummaries } from '@/lib/db/queries/regions'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { Region } from '@/lib/records/region'
import { AGENCY_TYPES, PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

/** Of agencies and programmes; lists of their own have all. */
const MOST_LISTED = 30
const MOST_ARTICLES = 20
const HEAD_FIGURES = 4

/** Everything recorded of a region and of the regions in it. */
export async function RegionRecords({ region, page }: { region: Region; page: number }) {
  const { agencies, programs, figures, newest, articles, regions, drawn } = await readRegion(region, page)
  const here = `/regions/${region.slug}`
  const peers = <RegionPeers region={region} peers={peersOf(regions, region)} />
  if ([agencies, programs, figures, articles].every(({ total }) => total === 0)) {
    return (
      <>
        <EmptyNote>
          자료 없음. 이 지역을 다룬 기사를 아직 읽지 않았습니다.{' '}
          <a href="/regions" className="link">
            기록이 있는 지역 보기
          </a>
        </EmptyNote>
        {peers}
      </>
    )
  }
  const series = seriesOf(drawn)
  const moreOf = (list: string, { total, items }: { total: number; items: readonly unknown[] }) => (
    <MoreLink href={`/${list}?region=${region.slug}`} shown={items.length} total={total} />
  )
  return (
    <>
      <PageContents
        entries={[
          { id: 'agencies', label: '기관', count: agencies.total },
          { id: 'programs', label: '사업', count: programs.total },
          { id: 'series', label: '해마다의 변화', count: series.length },
          { id: 'figures', label: '지표', count: figures.total },
          { id: 'articles', label: '기사', count: articles.total },
          { id: 'peers', label: '다른 지역' },
        ]}
      />
      <HeadFigures figures={pickHeadFigures(newest.items, HEAD_FIGURES)} />
      {region.level === 'province' || figures.total === 0 ? null : (
        <p className="mb-12">
          <a href={compareHref(emptyCompareState(), { regions: [region.slug] })} className="button">
            다른 도시와 비교하기
          </a>
        </p>
      )}
      <Section id="agencies" title="기관" count={agencies.total} aside={moreOf('agencies', agencies)}>
        {agencies.total === 0 ? <EmptyNote>이 지역의 기관으로 읽은 곳이 없습니다.</EmptyNote> : null}
        <GroupedLists items={agencies.items} labels={AGENCY_TYPES} keyOf={({ type }) => type}>
          {(members) => <AgencyList agencies={members} grouped withoutRegion={region.slug} />}
        </GroupedLists>
      </Section>
      <Section id="programs" title="사업" count={programs.total} aside={moreOf('programs', programs)}>
        {programs.total === 0 ? <EmptyNote>이 지역의 사업으로 읽은 것이 없습니다.</EmptyNote> : null}
        <GroupedLists items={programs.items} labels={PROGRAM_CATEGORIES} keyOf={({ category }) => category}>
          {(members) => <ProgramList programs={members} grouped without={[here]} />}
        </GroupedLists>
      </Section>
      {figures.total === 0 ? null : (
        <Section
          id="series"
          title="해마다의 변화"
          count={series.length}
          aside={series.length > 0 ? <PictureLinks href={`/pictures/series?region=${region.slug}`} /> : null}
        >
          <SeriesGrid series={series} without={here} />
        </Section>
      )}
      <Section id="figures" title="지표" count={figures.total}>
        {figures.total === 0 ? (
          <EmptyNote>자료 없음. 읽은 기사에 이 지역의 수치가 없습니다.</EmptyNote>
        ) : (
          <FigureTable caption={`${region.name}의 지표`} figures={figures.items} without={here} />
        )}
        <ExportLinks view={`/metrics?region=${region.slug}`} total={figures.total} most={MOST_ROWS} />
        <Pagination
          page={page}
          pages={pagesOf(figures.total, LIST_SIZE)}
          hrefOf={(next) => `${listHref(here, { region: null, choice: null, page }, { page: next })}#figures`}
        />
      </Section>
      <Section id="articles" title="기사" count={articles.total} aside={moreOf('articles', articles)}>
        {articles.total === 0 ? <EmptyNote>이 지역을 다룬 기사가 없습니다.</EmptyNote> : null}
        <ArticleList articles={articles.items} />
      </Section>
      {peers}
    </>
  )
}

async function readRegion(region: Region, page: number) {
  const db = database()
  const regionCodes = codesWithin(region.code)
  const few = { skip: 0, take: MOST_LISTED }
  const [agencies, programs, figures, newest, articles, regions, drawn] = await Promise.all([
    listAgencies(db, { regionCodes }, few),
    listPrograms(db, { regionCodes }, few),
    listFigures(db, { regionCodes }, sliceOf(page)),
    page === 1 ? null : listFigures(db, { regionCodes }, sliceOf(1)),
    listArticles(db, { regionCodes }, { skip: 0, take: MOST_ARTICLES }),
    readRegionSummaries(db),
    readSeriesFigures(db, { regionCode: region.code }),
  ])
  return { agencies, programs, figures, newest: newest ?? figures, articles, regions, drawn }
}
