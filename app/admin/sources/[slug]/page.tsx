import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decodeSegment } from '@/app/_url/find-record'
import type { RecordPageProps } from '@/app/_url/page-props'
import { reviewHref } from '@/app/_url/review-state'
import { readEditPage } from '@/app/admin/edit-page'
import { ArticleFields, articleValues } from '@/components/review/article-fields'
import { CorrectionForm } from '@/components/review/correction-form'
import { EditHeading } from '@/components/review/edit-heading'
import { NamedRegionsSection } from '@/components/review/named-regions-section'
import { ReasonField } from '@/components/review/reason-field'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findArticle } from '@/lib/db/find-records'
import { listNamedRegions } from '@/lib/db/queries/review/named-regions'
import { readArticleFacts } from '@/lib/db/queries/review/stored-facts'

export const metadata: Metadata = { title: '기사 정보 고치기' }

const PLACES_SHOWN = 100

export default async function EditArticlePage({ params, searchParams }: RecordPageProps) {
  const asked = decodeSegment((await params).slug)
  const { here, from, note, typed } = await readEditPage(
    `/admin/sources/${encodeURIComponent(asked)}`,
    searchParams,
  )
  const db = database()
  const article = await findArticle(db, asked)
  const facts = article === null ? null : await readArticleFacts(db, article.id)
  if (article === null || facts === null) notFound()
  const regions = await listNamedRegions(db, article.id, { skip: 0, take: PLACES_SHOWN })
  const before = typed('article.edit')
  const shown = articleValues(facts)
  const queue = reviewHref({ kind: null, region: null, article: article.slug, page: 1 })
  return (
    <>
      <EditHeading
        {...{ here, from, note }}
        kind="기사 정보 고치기"
        title={facts.title ?? '제목 없는 기사'}
        record={`/articles/${article.slug}`}
      />
      <p className="mb-8">
        <a href={queue} className="button">
          이 기사의 검수 목록
        </a>
      </p>
      <Section title="기사 정보">
        <CorrectionForm
          action="article.edit"
          hidden={{ id: article.id, was: before?.was ?? JSON.stringify(shown) }}
          to={from}
          back={here}
        >
          <ArticleFields values={before ?? shown} />
          <div className="mt-4 flex flex-wrap items-end gap-3">
            <ReasonField id="article-reason" of="article" typed={before?.reason} />
            <button type="submit" className="button">
              고친 내용 저장
            </button>
          </div>
        </CorrectionForm>
      </Section>
      <NamedRegionsSection total={regions.total} places={regions.items} from={here} />
    </>
  )
}
