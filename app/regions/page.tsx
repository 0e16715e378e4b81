import type { Metadata } from 'next'
import { shareMetadata } from '@/app/_share/share-metadata'
import { asksForAllRows, chosenMeasure } from '@/app/_url/chosen-measure'
import type { ListPageProps } from '@/app/_url/page-props'
import { CoverageSection } from '@/components/records/coverage-section'
import { RegionGrid } from '@/components/records/region-grid'
import { RegionMap } from '@/components/records/region-map'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageHeading } from '@/components/ui/page-heading'
import { database } from '@/lib/db/client'
import { readCoverage, readCoverageMap } from '@/lib/db/queries/coverage'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { MOST_ROWS } from '@/lib/exports/limits'
import { byProvince } from '@/lib/records/published/by-province'

export const metadata: Metadata = shareMetadata({
  title: '지역',
  description: '기록이 있는 시·도와 시·군·구입니다. 지역마다 지원 기관, 사업, 지원 규모를 봅니다.',
  path: '/regions',
  picture: '/og/home',
})

/** As many as one looks through; 280 regions of twelve years weigh 2 MB. */
const COVERED_REGIONS = 40

export default async function RegionsPage({ searchParams }: ListPageProps) {
  const db = database()
  const [params, regions, coverage] = await Promise.all([
    searchParams,
    readRegionSummaries(db),
    readCoverage(db),
  ])
  const most = asksForAllRows(params) ? undefined : COVERED_REGIONS
  const map = await readCoverageMap(db, coverage, chosenMeasure(params), most)
  return (
    <>
      <PageHeading
        title="지역"
        lead="기록이 있는 시·도와 시·군·구입니다. 여기에 없는 지역은 아직 읽은 기사가 없습니다."
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="self-start lg:sticky lg:top-6">
          <RegionMap regions={regions} />
        </div>
        <div>
          <div className="mb-5">
            <ExportLinks view="/regions" total={regions.length} most={MOST_ROWS} />
          </div>
          {regions.length === 0 ? <EmptyNote>아직 기록이 있는 지역이 없습니다.</EmptyNote> : null}
          {byProvince(regions).map(({ province, members }) => (
            <section key={province} className="mb-7">
              <h2 className="mb-1 border-line-strong border-b pb-1.5 font-bold">
                {province}
                <span className="ml-2 font-normal text-faint text-sm">{members.length}</span>
              </h2>
              <RegionGrid regions={members} />
            </section>
          ))}
        </div>
      </div>
      <CoverageSection path="/regions" {...map} />
    </>
  )
}
