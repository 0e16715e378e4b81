import type { Metadata } from 'next'
import { JsonLd } from '@/app/_share/json-ld'
import { shareMetadata } from '@/app/_share/share-metadata'
import { decodeSegment, settleAddress } from '@/app/_url/find-record'
import { findRegion } from '@/app/_url/find-region'
import { parseListState } from '@/app/_url/list-state'
import type { RecordPageProps } from '@/app/_url/page-props'
import { RegionRecords } from '@/app/regions/[slug]/region-records'
import { ReportLink } from '@/components/records/report-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageHeading } from '@/components/ui/page-heading'
import { SITE_NAME } from '@/components/ui/site-name'
import { settings } from '@/lib/env'
import { breadcrumbJsonLd, datasetJsonLd } from '@/lib/exports/json-ld'
import { fullName, provinceOf } from '@/lib/records/gazetteer'
import { REGION_LEVELS, type Region } from '@/lib/records/region'

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const region = findRegion(decodeSegment((await params).slug))
  if (region === null) return {}
  const path = `/regions/${region.slug}`
  return shareMetadata({
    title: fullName(region),
    description: `${fullName(region)}의 산업 지원 기관, 사업과 지원 규모. 모든 수치에 근거 문장이 있습니다.`,
    path,
    picture: `/og${path}`,
    feed: { path: `${path}/feed.xml`, title: `${fullName(region)} 새 기사` },
  })
}

export default async function RegionPage({ params, searchParams }: RecordPageProps) {
  const asked = decodeSegment((await params).slug)
  const region = settleAddress('/regions', asked, findRegion(asked))
  const { page } = parseListState(await searchParams)
  return (
    <>
      <Breadcrumb crumbs={crumbsOf(region)} />
      <JsonLd data={describedFor(region)} />
      <PageHeading
        kind={`지역 · ${REGION_LEVELS[region.level]}`}
        title={fullName(region)}
        lead={formerNames(region)}
      />
      <RegionRecords region={region} page={page} />
      <ReportLink path={`/regions/${region.slug}`} />
    </>
  )
}

function describedFor(region: Region) {
  const { siteUrl } = settings()
  const path = `/regions/${region.slug}`
  const name = fullName(region)
  const dataset = datasetJsonLd({
    name: `${name} 산업 지원 지표`,
    description: `${name}의 산업 지원 기관, 사업과 지원 규모를 기사에서 읽은 지표. 지표마다 근거 문장과 출처가 있습니다.`,
    path,
    siteUrl,
    siteName: SITE_NAME,
    regions: [],
    years: [],
    exportPath: `/api/v1/export/metrics?region=${region.slug}`,
  })
  return [dataset, breadcrumbJsonLd(siteUrl, [...crumbsOf(region), { href: path, label: name }])]
}

function crumbsOf(region: Region) {
  const province = provinceOf(region)
  const above =
    region.level === 'province' ? [] : [{ href: `/regions/${province.slug}`, label: province.name }]
  return [{ href: '/regions', label: '지역' }, ...above]
}

function formerNames(region: Region): string | null {
  const former = region.otherNames.filter((name) => name.until !== null).map(({ name }) => name)
  return former.length > 0 ? `옛 이름 ${former.join(', ')}` : null
}
