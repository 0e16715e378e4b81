import type { Metadata } from 'next'
import { RecordList } from '@/app/_list/record-list'
import { shareMetadata } from '@/app/_share/share-metadata'
import { type ListFilter, parseListState, sliceOf } from '@/app/_url/list-state'
import type { ListPageProps } from '@/app/_url/page-props'
import { ProgramList } from '@/components/records/program-list'
import { database } from '@/lib/db/client'
import { countProgramCategories, listPrograms } from '@/lib/db/queries/programs'
import { codesOfSlugs, readRegionSummaries } from '@/lib/db/queries/regions'
import { PROGRAM_CATEGORIES } from '@/lib/records/vocabulary'

export const metadata: Metadata = shareMetadata({
  title: '사업',
  description: '지원 사업을 지역과 분야로 찾습니다. 모든 사업은 그 이름이 적힌 기사 문장을 엽니다.',
  path: '/programs',
  picture: '/og/home',
})

const FILTER: ListFilter = { param: 'category', values: PROGRAM_CATEGORIES }

export default async function ProgramsPage({ searchParams }: ListPageProps) {
  const state = parseListState(await searchParams, FILTER)
  const db = database()
  const regionCodes = state.region === null ? undefined : codesOfSlugs([state.region])
  const categories = state.choice === null ? undefined : [state.choice]
  const [programs, counts, regions] = await Promise.all([
    listPrograms(db, { regionCodes, categories }, sliceOf(state.page)),
    countProgramCategories(db, regionCodes),
    readRegionSummaries(db),
  ])
  return (
    <RecordList
      path="/programs"
      title="사업"
      lead="기사에 이름이 나오거나 내용이 적힌 지원 사업입니다."
      filter={FILTER}
      filterLabel="사업 분야"
      state={state}
      counts={counts}
      regions={regions.filter((region) => region.programs > 0)}
      total={programs.total}
    >
      <ProgramList programs={programs.items} />
    </RecordList>
  )
}
