import type { Metadata } from 'next'
import { RegionGrid } from '@/components/records/region-grid'
import { EmptyNote } from '@/components/ui/empty-note'
import { PageHeading } from '@/components/ui/page-heading'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { byProvince } from '@/lib/records/published/by-province'

export const metadata: Metadata = { title: '지역', alternates: { canonical: '/regions' } }

export default async function RegionsPage() {
  const regions = await readRegionSummaries(database())
  return (
    <>
      <PageHeading
        title="지역"
        lead="기록이 있는 시·도와 시·군·구입니다. 여기에 없는 지역은 아직 읽은 기사가 없습니다."
      />
      {regions.length === 0 ? <EmptyNote>아직 기록이 있는 지역이 없습니다.</EmptyNote> : null}
      {byProvince(regions).map(({ province, members }) => (
        <Section key={province} title={province} count={members.length}>
          <RegionGrid regions={members} />
        </Section>
      ))}
    </>
  )
}
