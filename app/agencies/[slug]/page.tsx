import type { Metadata } from 'next'
import { cache } from 'react'
import { MoreLink } from '@/app/_list/more-link'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import { decodeSegment, settleAddress } from '@/app/_url/find-record'
import { listHref, pagesOf, parseListState, sliceOf } from '@/app/_url/list-state'
import type { RecordPageProps } from '@/app/_url/page-props'
import { ArticleList } from '@/components/records/article-list'
import { CorrectionHistory } from '@/components/records/correction-history'
import { FigureTable } from '@/components/records/figure-table'
import { HeadFigures } from '@/components/records/head-figures'
import { NameHistory } from '@/components/records/name-history'
import { ProgramList } from '@/components/records/program-list'
import { RecordFacts } from '@/components/records/record-facts'
import { ReportLink } from '@/components/records/report-link'
import { SeriesGrid } from '@/components/records/series-grid'
import { StandingBadge } from '@/components/records/standing-badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageContents } from '@/components/ui/page-contents'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { PictureLinks } from '@/components/ui/picture-links'
import { Section } from '@/components/ui/section'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { seriesOf } from '@/lib/compare/series'
import { database } from '@/lib/db/client'
import { findAgency } from '@/lib/db/find-records'
import { readAgency } from '@/lib/db/queries/agencies'
import { listArticles } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { listPrograms } from '@/lib/db/queries/programs'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { settings } from '@/lib/env'
import { agencyJsonLd, breadcrumbJsonLd } from '@/lib/exports/json-ld'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { AgencyDetail } from '@/lib/records/published/agency'
import { AGENCY_TYPES, type RecordKind } from '@/lib/records/vocabulary'
import { emptySearchState, searchHref } from '@/lib/search/state'

/** Once a request: the title and the page both need it. */
const agencyAt = cache(async (segment: string): Promise<AgencyDetail> => {
  const asked = decodeSegment(segment)
  const { id } = settleAddress('/agencies', asked, await findAgency(database(), asked))
  return settleAddress('/agencies', asked, await readAgency(database(), id))
})

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const agency = await agencyAt((await params).slug)
  const place = agency.region === null ? '' : `${agency.region.name} `
  const path = `/agencies/${encodeURIComponent(agency.slug)}`
  return shareMetadata({
    title: agency.name,
    description: `${place}${AGENCY_TYPES[agency.type]} ${agency.name}의 이름 변화, 사업과 지원 실적.`,
    path,
    picture: `/og${path}`,
  })
}

/** Of its programmes and articles; more are found by search. */
const MOST_LISTED = 30

export default async function AgencyPage({ params, searchParams }: RecordPageProps) {
  const agency = await agencyAt((await params).slug)
  const { page } = parseListState(await searchParams)
  const db = database()
  const own = { agencyId: agency.id }
  const few = { skip: 0, take: MOST_LISTED }
  const [programs, figures, articles, drawn] = await Promise.all([
    listPrograms(db, own, few),
    listFigures(db, own, sliceOf(page)),
    listArticles(db, own, few),
    readSeriesFigures(db, own),
  ])
  const here = `/agencies/${agency.slug}`
  const former = agency.formerNames.length > 0 ? `옛 이름 ${agency.formerNames.join(', ')}` : null
  const series = seriesOf(drawn)
  const moreOf = (kind: RecordKind, { total, items }: { total: number; items: readonly unknown[] }) => (
    <MoreLink
      href={searchHref(emptySearchState(), { kind: [kind], agency: [agency.name] })}
      shown={items.length}
      total={total}
    />
  )
  return (
    <>
      <Breadcrumb crumbs={crumbsOf(agency)} />
      <JsonLd data={describedFor(agency)} />
      <PageHeading
        kind={`기관 · ${AGENCY_TYPES[agency.type]}`}
        title={
          <>
            {agency.name} <StandingBadge standing={agency.standing} />
          </>
        }
        lead={former}
      >
        <RecordFacts facts={factsOf(agency)} />
      </PageHeading>
      <PageContents
        entries={[
          { id: 'names', label: '이름', count: agency.names.length },
          { id: 'programs', label: '사업', count: programs.total },
          { id: 'series', label: '해마다의 변화', count: series.length },
          { id: 'figures', label: '지표', count: figures.total },
          { id: 'articles', label: '기사', count: articles.total },
        ]}
      />
      {page === 1 ? <HeadFigures figures={pickHeadFigures(figures.items, 4)} /> : null}
      <Section
        id="names"
        title={agency.formerNames.length > 0 ? '이름의 변화' : '이름'}
        count={agency.names.length}
      >
        <NameHistory names={agency.names} />
      </Section>
      <Section id="programs" title="사업" count={programs.total} aside={moreOf('program', programs)}>
        {programs.total === 0 ? <EmptyNote>이 기관의 사업으로 읽은 것이 없습니다.</EmptyNote> : null}
        <ProgramList programs={programs.items} without={[here, `/regions/${agency.region?.slug}`]} />
      </Section>
      {figures.total === 0 ? null : (
        <Section
          id="series"
          title="해마다의 변화"
          count={series.length}
          aside={
            series.length > 0 ? (
              <PictureLinks href={`/pictures/series?agency=${encodeURIComponent(agency.slug)}`} />
            ) : null
          }
        >
          <SeriesGrid series={series} without={here} />
        </Section>
      )}
      <Section id="figures" title="지표" count={figures.total}>
        {figures.total === 0 ? (
          <EmptyNote>자료 없음. 읽은 기사에 이 기관의 수치가 없습니다.</EmptyNote>
        ) : (
          <FigureTable caption={`${agency.name}의 지표`} figures={figures.items} without={here} />
        )}
        <ExportLinks
          view={`/metrics?agency=${encodeURIComponent(agency.slug)}`}
          total={figures.total}
          most={MOST_ROWS}
        />
        <Pagination
          page={page}
          pages={pagesOf(figures.total)}
          hrefOf={(next) => `${listHref(here, { region: null, choice: null, page }, { page: next })}#figures`}
        />
      </Section>
      <Section id="articles" title="기사" count={articles.total} aside={moreOf('sentence', articles)}>
        <ArticleList articles={articles.items} />
      </Section>
      <CorrectionHistory corrections={agency.corrections} />
      <ReportLink path={here} />
    </>
  )
}

function describedFor(agency: AgencyDetail) {
  const { siteUrl } = settings()
  const self = { href: `/agencies/${encodeURIComponent(agency.slug)}`, label: agency.name }
  return [agencyJsonLd(agency, siteUrl), breadcrumbJsonLd(siteUrl, [...crumbsOf(agency), self])]
}

function crumbsOf({ region }: AgencyDetail) {
  const place = region === null ? [] : [{ href: `/agencies?region=${region.slug}`, label: region.name }]
  return [{ href: '/agencies', label: '기관' }, ...place]
}

function factsOf({ region, parent, children }: AgencyDetail) {
  const linkTo = (agency: { slug: string; name: string }) => ({
    href: `/agencies/${agency.slug}`,
    label: agency.name,
  })
  return [
    { term: '지역', links: region === null ? [] : [{ href: `/regions/${region.slug}`, label: region.name }] },
    { term: '상위 기관', links: parent === null ? [] : [linkTo(parent)] },
    { term: '소속 기관', links: children.map(linkTo) },
  ]
}
