import type { Metadata } from 'next'
import { shareMetadata } from '@/app/_share/share-metadata'
import { RegionGrid } from '@/components/records/region-grid'
import { EmptyNote } from '@/components/ui/empty-note'
import { ExportLinks } from '@/components/ui/export-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { MOST_ROWS } from '@/lib/exports/limits'
import { byProvince } from '@/lib/records/published/by-province'

export const metadata: Metadata = shareMetadata({
  title: '지역',
  description: '기록이 있는 시·도와 시·군·구입니다. 지역마다 지원 기관, 사업, 지원 규모를 봅니다.',
  path: '/regions',
  picture: '/og/home',
})

export default async function RegionsPage() {
  const regions = await readRegionSummaries(database())
  return (
    <>
      <PageHeading
        title="지역"
        lead="기록이 있는 시·도와 시·군·구입니다. 여기에 없는 지역은 아직 읽은 기사가 없습니다."
      />
      <ExportLinks view="/regions" total={regions.length} most={MOST_ROWS} />
      {regions.length === 0 ? <EmptyNote>아직 기록이 있는 지역이 없습니다.</EmptyNote> : null}
      {byProvince(regions).map(({ province, members }) => (
        <Section key={province} title={province} count={members.length}>
          <RegionGrid regions={members} />
        </Section>
      ))}
    </>
  )
}
