import type { Metadata } from 'next'
import { cache } from 'react'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import { decodeSegment, settleAddress } from '@/app/_url/find-record'
import type { RecordPageProps } from '@/app/_url/page-props'
import { CopyCitation } from '@/components/records/copy-citation'
import { CorrectionHistory } from '@/components/records/correction-history'
import { ExcerptFlow } from '@/components/records/excerpt-flow'
import { FigureIndex } from '@/components/records/figure-index'
import { FigureTable } from '@/components/records/figure-table'
import { OpenIssues } from '@/components/records/open-issues'
import { RecordFacts } from '@/components/records/record-facts'
import { ReportLink } from '@/components/records/report-link'
import { SourceList } from '@/components/records/source-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findArticle } from '@/lib/db/find-records'
import { readArticle } from '@/lib/db/queries/articles'
import { listFigures } from '@/lib/db/queries/figures'
import { settings } from '@/lib/env'
import { articleJsonLd, breadcrumbJsonLd } from '@/lib/exports/json-ld'
import { MOST_ROWS } from '@/lib/exports/limits'
import type { ArticleDetail } from '@/lib/records/published/article'
import { articleCitation, sourceLine } from '@/lib/records/published/citation'
import { RIGHTS } from '@/lib/records/vocabulary'

/** Once a request: the title and the page both need it. */
const articleAt = cache(async (segment: string): Promise<ArticleDetail> => {
  const asked = decodeSegment(segment)
  const { slug } = settleAddress('/articles', asked, await findArticle(database(), asked))
  return settleAddress('/articles', asked, await readArticle(database(), slug))
})

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const article = await articleAt((await params).slug)
  const path = `/articles/${encodeURIComponent(article.slug)}`
  return shareMetadata({
    title: article.heading,
    description: `${sourceLine(article)} 기사에서 읽은 수치 ${article.figures}개와 기관·사업.`,
    path,
    picture: `/og${path}`,
  })
}

const MOST_FIGURES = 200
const CRUMBS = [{ href: '/articles', label: '기사' }]

export default async function ArticlePage({ params }: RecordPageProps) {
  const article = await articleAt((await params).slug)
  const figures = await listFigures(
    database(),
    { articleSlug: article.slug },
    { skip: 0, take: MOST_FIGURES },
  )
  const here = `/articles/${article.slug}`
  const isFull = article.rights === 'full'
  return (
    <>
      <Breadcrumb crumbs={CRUMBS} />
      <JsonLd
        data={[
          articleJsonLd(article, settings().siteUrl),
          breadcrumbJsonLd(settings().siteUrl, [...CRUMBS, { href: here, label: article.heading }]),
        ]}
      />
      <PageHeading kind={`기사 · ${RIGHTS[article.rights]}`} title={article.heading} lead={bylineOf(article)}>
        <RecordFacts
          facts={[
            {
              term: '다룬 지역',
              links: article.regions.map(({ slug, name }) => ({ href: `/regions/${slug}`, label: name })),
            },
            { term: '원문', links: sourceLinks(article) },
          ]}
        />
      </PageHeading>
      <Section title={isFull ? '본문' : '발췌'}>
        {isFull ? null : (
          <p className="mb-4 max-w-prose text-sm text-soft">
            저작권에 따라 수치와 이름이 나온 문장만 보입니다. 표시한 곳을 누르면 기록이 열립니다.
          </p>
        )}
        {article.excerpts.length === 0 ? (
          <EmptyNote>이 기사에서 읽은 수치나 이름이 없습니다.</EmptyNote>
        ) : null}
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <FigureIndex excerpts={article.excerpts} />
          <ExcerptFlow excerpts={article.excerpts} />
        </div>
      </Section>
      <Section title="지표" count={figures.total}>
        {figures.total === 0 ? (
          <EmptyNote>자료 없음. 이 기사에서 읽은 수치가 없습니다.</EmptyNote>
        ) : (
          <FigureTable caption="이 기사의 지표" figures={figures.items} without={here} />
        )}
        <ExportLinks
          view={`/metrics?article=${encodeURIComponent(article.slug)}`}
          total={figures.total}
          most={MOST_ROWS}
        />
      </Section>
      {article.issues.length > 0 ? (
        <Section title="확인 필요" count={article.issues.length}>
          <OpenIssues issues={article.issues} />
        </Section>
      ) : null}
      {article.reprints.length > 0 ? (
        <Section title={`같은 내용의 기사 ${article.reprints.length}건`}>
          <p className="mb-3 max-w-prose text-sm text-soft">
            문장이 대부분 같아 하나의 출처로 셉니다. 되풀이된 수치는 지역과 비교에서 한 번만 보입니다.
          </p>
          <SourceList articles={article.reprints} />
        </Section>
      ) : null}
      <Section title="인용">
        <CopyCitation text={`${articleCitation(article)} ${settings().siteUrl}${here}`} />
      </Section>
      <CorrectionHistory corrections={article.corrections} />
      <ReportLink path={here} />
    </>
  )
}

/** The address may be long; the paper is known by its host. */
function sourceLinks({ sourceUrl }: ArticleDetail): { href: string; label: string }[] {
  return sourceUrl === null ? [] : [{ href: sourceUrl, label: new URL(sourceUrl).host }]
}

function bylineOf(article: ArticleDetail): string {
  const author = article.author === null ? [] : [article.author]
  return [sourceLine(article), ...author].join(' · ')
}
