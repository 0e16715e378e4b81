import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import { decodeSegment } from '@/app/_url/find-record'
import { CopyCitation } from '@/components/records/copy-citation'
import { CorrectionHistory } from '@/components/records/correction-history'
import { EvidenceQuote } from '@/components/records/evidence-quote'
import { FigureBadges } from '@/components/records/figure-badges'
import { FigureReading } from '@/components/records/figure-reading'
import { FigureTable } from '@/components/records/figure-table'
import { OtherFigures } from '@/components/records/other-figures'
import { OwnerLinks } from '@/components/records/owner-links'
import { PartLinks } from '@/components/records/part-links'
import { ReportLink } from '@/components/records/report-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Section } from '@/components/ui/section'
import { SITE_NAME } from '@/components/ui/site-name'
import { agreementOf } from '@/lib/compare/disagreement'
import { measureOf } from '@/lib/compare/measure'
import { compareHref, emptyCompareState } from '@/lib/compare/state'
import { database } from '@/lib/db/client'
import { findMetric, findTakenOut } from '@/lib/db/find-records'
import { readNeighbours, readSameFact } from '@/lib/db/queries/figure-context'
import { readFigureDetail } from '@/lib/db/queries/figure-links'
import { findFigure } from '@/lib/db/queries/figures'
import { settings } from '@/lib/env'
import { breadcrumbJsonLd, figureJsonLd } from '@/lib/exports/json-ld'
import { formatExact, formatValue } from '@/lib/measures/format'
import { figureCitation, sourceLine } from '@/lib/records/published/citation'
import type { Figure } from '@/lib/records/published/figure'
import type { FigureDetail } from '@/lib/records/published/figure-detail'
import { METRIC_KINDS } from '@/lib/records/vocabulary'

interface Props {
  params: Promise<{ id: string }>
}

/** Once a request: the title and the page both need it. */
const figureAt = cache(async (segment: string): Promise<Figure> => {
  const id = decodeSegment(segment)
  const figure = await findFigure(database(), id)
  if (figure !== null) return figure
  const moved = await findMetric(database(), id)
  if (moved !== null) return permanentRedirect(`/metrics/${moved.id}`)
  // Taken out by a person, it may come back: until then its article says who took it out and why.
  const taken = await findTakenOut(database(), id)
  return taken === null ? notFound() : redirect(`/articles/${encodeURIComponent(taken.slug)}#corrections`)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const figure = await figureAt((await params).id)
  const owner = figure.agency?.name ?? figure.region?.name ?? ''
  return shareMetadata({
    title: `${owner} ${figure.label} ${formatValue(figure)}`.trim(),
    description: figure.sentence,
    path: `/metrics/${figure.id}`,
    picture: `/og/metrics/${figure.id}`,
  })
}

export default async function FigurePage({ params }: Props) {
  const found = await figureAt((await params).id)
  const db = database()
  const [figure, neighbours, related] = await Promise.all([
    readFigureDetail(db, found),
    readNeighbours(db, found.id),
    readSameFact(db, found),
  ])
  const linked = [...figure.parts, ...figure.otherFigures.map((other) => other.figure)]
  const same = related.filter(({ id }) => id !== figure.partOf && linked.every((one) => one.id !== id))
  const offset = figure.sentenceStart
  return (
    <>
      <Breadcrumb crumbs={crumbsOf(figure)} />
      <JsonLd
        data={[
          figureJsonLd(figure, settings().siteUrl, SITE_NAME),
          breadcrumbJsonLd(settings().siteUrl, [
            ...crumbsOf(figure),
            { href: `/metrics/${figure.id}`, label: figure.label },
          ]),
        ]}
      />
      <div className="border-line border-b pt-10 pb-8 sm:pt-14">
        <p className="font-semibold text-accent text-sm">지표 · {METRIC_KINDS[figure.kind]}</p>
        <h1 className="mt-1">
          <span className="block text-lg">{figure.label}</span>
          <data value={figure.value} title={formatExact(figure)} className="block font-bold text-3xl">
            {formatValue(figure)}
          </data>
        </h1>
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{figure.year === null ? '연도 미상' : `${figure.year}년`}</span>
          <FigureBadges figure={figure} />
          <OwnerLinks figure={figure} />
        </p>
      </div>
      <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section title="근거 문장">
          <EvidenceQuote
            text={figure.sentence}
            start={figure.start - offset}
            end={figure.end - offset}
            before={neighbours.before}
            after={neighbours.after}
            large
          />
          <p className="mt-4 text-sm">
            <a
              href={`/articles/${figure.article.slug}${neighbours.ordinal === null ? '' : `#s${neighbours.ordinal}`}`}
              className="link"
            >
              {figure.article.heading}
            </a>
            <span className="block text-soft">{sourceLine(figure.article)}</span>
          </p>
        </Section>
        <section aria-labelledby="reading">
          <h2 id="reading" className="mb-3 font-bold text-lg">
            이렇게 읽었습니다
          </h2>
          <FigureReading figure={figure} />
          <div className="mt-4 space-y-3 text-sm">
            <PartLinks figure={figure} />
          </div>
        </section>
      </div>
      {figure.otherFigures.length > 0 ? (
        <Section title="다른 기사의 수치" aside={agreementText(figure)}>
          <OtherFigures others={figure.otherFigures} />
        </Section>
      ) : null}
      <CompareLink figure={figure} />
      {same.length > 0 ? (
        <Section title="같은 종류의 다른 지표" count={same.length}>
          <FigureTable caption="같은 주체의 같은 종류 지표" figures={same} />
        </Section>
      ) : null}
      <Section
        title="인용"
        aside={
          <a href={`/api/v1/metrics/${figure.id}`} className="link">
            JSON으로 보기
          </a>
        }
      >
        <CopyCitation text={figureCitation(figure, `${settings().siteUrl}/metrics/${figure.id}`)} />
      </Section>
      <CorrectionHistory corrections={figure.corrections} />
      <ReportLink path={`/metrics/${figure.id}`} />
    </>
  )
}

/** Articles that print one press release are one source. */
function agreementText(figure: FigureDetail): string {
  const { same, different } = agreementOf(figure.otherFigures)
  return `서로 다른 출처 ${same + different}곳 가운데 같음 ${same}, 다름 ${different}`
}

function crumbsOf({ region, agency }: Figure) {
  const place = region === null ? [] : [{ href: `/regions/${region.slug}`, label: region.name }]
  const owner = agency === null ? [] : [{ href: `/agencies/${agency.slug}`, label: agency.name }]
  return [{ href: '/regions', label: '지역' }, ...place, ...owner]
}

function CompareLink({ figure }: { figure: Figure }) {
  const measure = measureOf(figure)
  if (measure === null || figure.region === null) return null
  const years = figure.year === null ? [] : [figure.year]
  const href = compareHref(emptyCompareState(), {
    regions: [figure.region.slug],
    measure,
    years,
    status: figure.status,
  })
  return (
    <p className="mt-10">
      <a href={href} className="button">
        다른 도시와 비교하기
      </a>
    </p>
  )
}
