import type { Metadata } from 'next'
import { RecordList } from '@/app/_list/record-list'
import { shareMetadata } from '@/app/_share/share-metadata'
import { type ListFilter, parseListState, sliceOf } from '@/app/_url/list-state'
import type { ListPageProps } from '@/app/_url/page-props'
import { AgencyList } from '@/components/records/agency-list'
import { database } from '@/lib/db/client'
import { countAgencyTypes, listAgencies } from '@/lib/db/queries/agencies'
import { codesOfSlugs, readRegionSummaries } from '@/lib/db/queries/regions'
import { AGENCY_TYPES } from '@/lib/records/vocabulary'

export const metadata: Metadata = shareMetadata({
  title: '기관',
  description:
    '기업을 지원하거나 지원을 맡아 하는 기관을 지역과 유형으로 찾습니다. 이름이 바뀐 기관은 하나로 묶었습니다.',
  path: '/agencies',
  picture: '/og/home',
})

const FILTER: ListFilter = { param: 'type', values: AGENCY_TYPES }

export default async function AgenciesPage({ searchParams }: ListPageProps) {
  const state = parseListState(await searchParams, FILTER)
  const db = database()
  const regionCodes = state.region === null ? undefined : codesOfSlugs([state.region])
  const types = state.choice === null ? undefined : [state.choice]
  const [agencies, counts, regions] = await Promise.all([
    listAgencies(db, { regionCodes, types }, sliceOf(state.page)),
    countAgencyTypes(db, regionCodes),
    readRegionSummaries(db),
  ])
  return (
    <RecordList
      path="/agencies"
      title="기관"
      lead="기업을 지원하거나 지원을 맡아 하는 곳입니다. 이름이 바뀐 기관은 하나로 묶었습니다."
      filter={FILTER}
      filterLabel="기관 유형"
      state={state}
      counts={counts}
      regions={regions.filter((region) => region.agencies > 0)}
      total={agencies.total}
    >
      <AgencyList agencies={agencies.items} />
    </RecordList>
  )
}
