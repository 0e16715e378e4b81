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
import { NameMentions } from '@/components/records/name-mentions'
import { ProgramFacts } from '@/components/records/program-facts'
import { ProgramList } from '@/components/records/program-list'
import { ReportLink } from '@/components/records/report-link'
import { SeriesGrid } from '@/components/records/series-grid'
import { TargetList } from '@/components/records/target-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { PictureLinks } from '@/components/ui/picture-links'
import { Section } from '@/components/ui/section'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { seriesOf } from '@/lib/compare/series'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { listArticles } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { readProgram } from '@/lib/db/queries/programs'
import { readSeriesFigures } from '@/lib/db/queries/series-figures'
import { readSimilarPrograms } from '@/lib/db/queries/similar-programs'
import { settings } from '@/lib/env'
import { breadcrumbJsonLd } from '@/lib/exports/json-ld'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { ProgramDetail } from '@/lib/records/published/program'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'
import { emptySearchState, searchHref } from '@/lib/search/state'

/** Once a request: the title and the page both need it. */
const programAt = cache(async (segment: string): Promise<ProgramDetail> => {
  const asked = decodeSegment(segment)
  const { id } = settleAddress('/programs', asked, await findProgram(database(), asked))
  return settleAddress('/programs', asked, await readProgram(database(), id))
})

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const program = await programAt((await params).slug)
  const by = [program.region?.name, program.agency?.name].filter(Boolean).join(' ')
  const path = `/programs/${encodeURIComponent(program.slug)}`
  return shareMetadata({
    title: program.name,
    description: `${by} ${program.name}: 지원 내용과 규모를 기사 문장과 함께 봅니다.`.trim(),
    path,
    picture: `/og${path}`,
  })
}

const MOST_SIMILAR = { byName: 6, byField: 6 }
/** With so many of the same name, others of the field say nothing more. */
const ENOUGH_BY_NAME = 3

export default async function ProgramPage({ params, searchParams }: RecordPageProps) {
  const program = await programAt((await params).slug)
  const { page } = parseListState(await searchParams)
  const db = database()
  const own = { programId: program.id }
  const [figures, articles, similar, drawn] = await Promise.all([
    listFigures(db, own, sliceOf(page)),
    listArticles(db, own, { skip: 0, take: 30 }),
    readSimilarPrograms(db, program, MOST_SIMILAR),
    readSeriesFigures(db, own),
  ])
  const here = `/programs/${program.slug}`
  const category = PROGRAM_CATEGORIES[program.category]
  const series = seriesOf(drawn)
  const crumbs = [
    { href: '/programs', label: '사업' },
    { href: `/programs?category=${program.category}`, label: category },
  ]
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <JsonLd
        data={[
          breadcrumbJsonLd(settings().siteUrl, [
            ...crumbs,
            { href: `/programs/${encodeURIComponent(program.slug)}`, label: program.name },
          ]),
        ]}
      />
      <PageHeading
        kind={`사업 · ${category}`}
        title={program.name}
        lead={program.aliases.length > 0 ? `다른 이름 ${program.aliases.join(', ')}` : null}
      >
        <ProgramFacts program={program} articles={articles} />
      </PageHeading>
      {page === 1 ? <HeadFigures figures={pickHeadFigures(figures.items, 4)} /> : null}
      {program.targets.length > 0 ? (
        <Section id="targets" title="지원 대상">
          <TargetList targets={program.targets} />
        </Section>
      ) : null}
      <Section title="기사에 적힌 내용">
        <NameMentions names={program.names} />
      </Section>
      {series.length > 0 ? (
        <Section
          id="series"
          title="해마다의 변화"
          count={series.length}
          aside={<PictureLinks href={`/pictures/series?program=${encodeURIComponent(program.slug)}`} />}
        >
          <SeriesGrid series={series} without={here} />
        </Section>
      ) : null}
      <Section id="figures" title="지표" count={figures.total}>
        {figures.total === 0 ? (
          <EmptyNote>자료 없음. 읽은 기사에 이 사업의 수치가 없습니다.</EmptyNote>
        ) : (
          <FigureTable caption={`${program.name}의 지표`} figures={figures.items} without={here} />
        )}
        <ExportLinks
          view={`/metrics?program=${encodeURIComponent(program.slug)}`}
          total={figures.total}
          most={MOST_ROWS}
        />
        <Pagination
          page={page}
          pages={pagesOf(figures.total)}
          hrefOf={(next) => `${listHref(here, { region: null, choice: null, page }, { page: next })}#figures`}
        />
      </Section>
      <Section
        title="기사"
        count={articles.total}
        aside={
          <MoreLink
            href={searchHref(emptySearchState(), { q: `"${program.name}"`, kind: ['sentence'] })}
            shown={articles.items.length}
            total={articles.total}
          />
        }
      >
        <ArticleList articles={articles.items} />
      </Section>
      {similar.byName.length > 0 ? (
        <Section title="다른 지역의 비슷한 이름의 사업">
          <ProgramList programs={similar.byName} />
        </Section>
      ) : null}
      {similar.byName.length < ENOUGH_BY_NAME && similar.byField.length > 0 ? (
        <Section title="다른 지역의 같은 분야 사업">
          <ProgramList programs={similar.byField} />
        </Section>
      ) : null}
      <CorrectionHistory corrections={program.corrections} />
      <ReportLink path={here} />
    </>
  )
}
