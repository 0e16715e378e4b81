import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decodeSegment } from '@/app/_url/find-record'
import type { SearchParams } from '@/app/_url/page-props'
import { readEditPage } from '@/app/admin/edit-page'
import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { CorrectionForm } from '@/components/review/correction-form'
import { EditHeading } from '@/components/review/edit-heading'
import { FigureFields, type FigureValues } from '@/components/review/figure-fields'
import { ReasonField } from '@/components/review/reason-field'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findMetric } from '@/lib/db/find-records'
import { readNeighbours } from '@/lib/db/queries/figure-context'
import { findFigure } from '@/lib/db/queries/figures'
import { formatExact, formatValue } from '@/lib/measures/format'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { Figure } from '@/lib/records/published/figure'
import { ACCEPT_REASON } from '@/lib/records/review/reasons'

export const metadata: Metadata = { title: '지표 고치기' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export default async function EditFigurePage({ params, searchParams }: Props) {
  const asked = decodeSegment((await params).id)
  const page = await readEditPage(`/admin/figures/${asked}`, searchParams)
  const db = database()
  const found = await findMetric(db, asked)
  const figure = found === null ? null : await findFigure(db, found.id)
  if (figure === null) notFound()
  const { before, after } = await readNeighbours(db, figure.id)
  const { here, from } = page
  const typed = page.typed('figure.edit')
  const shown = valuesOf(figure)
  const hidden = { ids: figure.id }
  return (
    <>
      <EditHeading
        {...{ here, from }}
        note={page.note}
        kind="지표 고치기"
        title={`${figure.label} ${formatValue(figure)}`}
        record={`/metrics/${figure.id}`}
      />
      <EvidenceQuote
        text={figure.sentence}
        start={figure.start - figure.sentenceStart}
        end={figure.end - figure.sentenceStart}
        {...{ before, after }}
        large
      />
      <ArticleLine article={figure.article} />
      <Section title="읽은 내용">
        <CorrectionForm
          action="figure.edit"
          hidden={{ id: figure.id, was: typed?.was ?? JSON.stringify(shown) }}
          to={from}
          back={here}
        >
          <FigureFields values={typed ?? shown} />
          <div className="mt-6 flex flex-wrap items-end gap-3">
            <ReasonField id="edit-reason" of="edit" typed={typed?.reason} />
            <button type="submit" className="button">
              고친 내용 저장
            </button>
          </div>
        </CorrectionForm>
      </Section>
      <Section title="그대로 두거나 빼기">
        <div className="flex flex-wrap gap-2">
          <CorrectionForm
            action="figure.accept"
            hidden={{ ...hidden, reason: ACCEPT_REASON }}
            to={from}
            back={here}
          >
            <button type="submit" className="button">
              맞음
            </button>
          </CorrectionForm>
          <ReasonedDecision
            id="reject"
            action="figure.reject"
            hidden={hidden}
            reasons="reject"
            label="제외"
            to={from}
            back={here}
          />
        </div>
      </Section>
    </>
  )
}

/** As the form's fields have them. */
function valuesOf(figure: Figure): FigureValues {
  const region = figure.region === null ? undefined : regionBySlug(figure.region.slug)
  return {
    ...{ label: figure.label, kind: figure.kind, qualifier: figure.qualifier, status: figure.status },
    value: typedValue(figure),
    unit: figure.unit,
    counter: figure.counter ?? '',
    compareClass: figure.compareClass ?? '',
    year: figure.year === null ? '' : String(figure.year),
    yearBasis: figure.yearBasis ?? '',
    period: figure.period ?? '',
    regionCode: region?.code ?? '',
    agency: figure.agency?.name ?? '',
    program: figure.program?.name ?? '',
  }
}

/** To the last digit, with commas and without its unit: `5,300,000,000`. */
function typedValue({ value }: Figure): string {
  return formatExact({ value, unit: 'count', counter: null, qualifier: 'exact' })
}
