import { requireCurator } from '@/app/_session/curator'
import { noteFor } from '@/app/_session/note'
import { LIST_SIZE, listHref, pagesOf, parseListState, sliceOf } from '@/app/_url/list-state'
import type { SearchParams } from '@/app/_url/page-props'
import { EditHeading } from '@/components/review/edit-heading'
import { NamedPlaceList } from '@/components/review/named-place-list'
import { Pagination } from '@/components/ui/pagination'
import { database } from '@/lib/db/client'
import { listNamedPlaces } from '@/lib/db/queries/review/named-places'

interface Props {
  of: 'agency' | 'program'
  record: { id: string; slug: string; name: string }
  searchParams: SearchParams
}

const FOLDERS = { agency: 'agencies', program: 'programs' } as const

/** All places where articles name a record, for a curator. */
export async function NamedPlacesPage({ of, record, searchParams }: Props) {
  const path = `/admin/${FOLDERS[of]}/${encodeURIComponent(record.slug)}/places`
  const state = parseListState(searchParams)
  const here = listHref(path, state, { page: state.page })
  await requireCurator(here)
  const [{ total, items }, note] = await Promise.all([
    listNamedPlaces(database(), of, record.id, sliceOf(state.page)),
    noteFor(searchParams.said),
  ])
  return (
    <>
      <EditHeading
        {...{ here, note }}
        from={undefined}
        kind="이름이 적힌 곳"
        title={record.name}
        record={`/${FOLDERS[of]}/${record.slug}`}
      />
      <NamedPlaceList places={items} from={here} />
      <Pagination
        page={state.page}
        pages={pagesOf(total, LIST_SIZE)}
        hrefOf={(page) => listHref(path, state, { page })}
      />
    </>
  )
}
