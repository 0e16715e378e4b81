import type { Metadata } from 'next'
import { cache } from 'react'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import { decodeSegment, settleAddress } from '@/app/_url/find-record'
import { listHref, pagesOf, parseListState, sliceOf } from '@/app/_url/list-state'
import type { RecordPageProps } from '@/app/_url/page-props'
import { ArticleList } from '@/components/records/article-list'
import { FigureTable } from '@/components/records/figure-table'
import { NameMentions } from '@/components/records/name-mentions'
import { ProgramList } from '@/components/records/program-list'
import { RecordFacts } from '@/components/records/record-facts'
import { ReportLink } from '@/components/records/report-link'
import { TargetList } from '@/components/records/target-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findProgram } from '@/lib/db/find-records'
import { listArticles } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { readProgram, readSimilarPrograms } from '@/lib/db/queries/programs'
import { settings } from '@/lib/env'
import { breadcrumbJsonLd } from '@/lib/exports/json-ld'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { ProgramDetail } from '@/lib/records/published/program'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

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

const MOST_SIMILAR = 6

export default async function ProgramPage({ params, searchParams }: RecordPageProps) {
  const program = await programAt((await params).slug)
  const { page } = parseListState(await searchParams)
  const db = database()
  const own = { programId: program.id }
  const [figures, articles, similar] = await Promise.all([
    listFigures(db, own, sliceOf(page)),
    listArticles(db, own, { skip: 0, take: 30 }),
    readSimilarPrograms(db, program, MOST_SIMILAR),
  ])
  const here = `/programs/${program.slug}`
  const category = PROGRAM_CATEGORIES[program.category]
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
        <RecordFacts facts={factsOf(program)} />
      </PageHeading>
      {program.targets.length > 0 ? (
        <Section title="지원 대상">
          <TargetList targets={program.targets} />
        </Section>
      ) : null}
      <Section title="기사에 적힌 내용">
        <NameMentions names={program.names} />
      </Section>
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
      <Section title="기사" count={articles.total}>
        <ArticleList articles={articles.items} />
      </Section>
      {similar.length > 0 ? (
        <Section title="다른 지역의 같은 분야 사업">
          <ProgramList programs={similar} />
        </Section>
      ) : null}
      <ReportLink path={here} />
    </>
  )
}

function factsOf({ region, agency }: ProgramDetail) {
  return [
    { term: '지역', links: region === null ? [] : [{ href: `/regions/${region.slug}`, label: region.name }] },
    {
      term: '주관',
      links: agency === null ? [] : [{ href: `/agencies/${agency.slug}`, label: agency.name }],
    },
  ]
}
