import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decodeSegment } from '@/app/_url/find-record'
import type { SearchParams } from '@/app/_url/page-props'
import { type EditPage, readEditPage } from '@/app/admin/edit-page'
import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditHeading } from '@/components/review/edit-heading'
import { NamedPlaceForm } from '@/components/review/named-place-form'
import { NamedRegionForm } from '@/components/review/named-region-form'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { type FoundPlace, findNamedPlace } from '@/lib/db/queries/review/named-places'
import { type FoundRegion, findNamedRegion } from '@/lib/db/queries/review/named-regions'

export const metadata: Metadata = { title: '이름 고치기' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

/** One place where an article names a region, an agency or a programme, to say that it names another one, or none. */
export default async function NamedPlacePage({ params, searchParams }: Props) {
  const asked = decodeSegment((await params).id)
  const page = await readEditPage(`/admin/mentions/${encodeURIComponent(asked)}`, searchParams)
  const place = await findNamedPlace(database(), asked)
  if (place !== null) return <RecordView {...{ page, place }} />
  const region = await findNamedRegion(database(), asked)
  if (region !== null) return <RegionView {...{ page, region }} />
  notFound()
}

function RecordView({ page, place }: { page: EditPage; place: FoundPlace }) {
  const { here, from, note, typed } = page
  const { id, of, quoted, article, record, figures } = place
  const folder = of === 'agency' ? 'agencies' : 'programs'
  return (
    <>
      <EditHeading
        {...{ here, from, note }}
        kind={of === 'agency' ? '기관 이름' : '사업 이름'}
        title={`‘${quoted.sentence.slice(quoted.start, quoted.end)}’`}
        record={`/${folder}/${record.slug}`}
      />
      <EvidenceQuote text={quoted.sentence} start={quoted.start} end={quoted.end} large />
      <ArticleLine article={article} />
      <Section title={of === 'agency' ? '이 기관의 이름이 아닐 때' : '이 사업의 이름이 아닐 때'}>
        <p className="mb-4 max-w-prose text-soft">
          지금은 <b className="text-ink">{record.name}</b>의 이름으로 읽었습니다. 이 자리만 고치고, 다른
          문장과 다른 기사에서 읽은 것은 그대로 둡니다.
        </p>
        <NamedPlaceForm
          {...{ id, of, figures }}
          typed={typed('mention.reject')}
          to={from ?? `/admin/${folder}/${record.slug}`}
          back={here}
        />
      </Section>
    </>
  )
}

function RegionView({ page, region }: { page: EditPage; region: FoundRegion }) {
  const { here, from, note, typed } = page
  const { id, code, name, role, quoted, article, figures, elsewhere } = region
  return (
    <>
      <EditHeading
        {...{ here, from, note }}
        kind="지역 이름"
        title={`‘${quoted.sentence.slice(quoted.start, quoted.end)}’`}
        record={`/articles/${article.slug}`}
      />
      <EvidenceQuote text={quoted.sentence} start={quoted.start} end={quoted.end} large />
      <ArticleLine article={article} />
      <Section title="이 지역의 이름이 아닐 때">
        <p className="mb-4 max-w-prose text-soft">
          지금은 <b className="text-ink">{name}</b>의 이름으로 읽었습니다.
        </p>
        <NamedRegionForm
          {...{ id, code, role, figures }}
          others={elsewhere.places.length}
          figuresElsewhere={elsewhere.figures.length}
          typed={typed('mention.reject')}
          to={from ?? `/admin/sources/${encodeURIComponent(article.slug)}`}
          back={here}
        />
      </Section>
    </>
  )
}
