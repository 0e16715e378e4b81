import { requireCurator } from '@/app/_session/curator'
import { noteFor } from '@/app/_session/note'
import { decodeSegment } from '@/app/_url/find-record'
import { LIST_SIZE, listHref, pagesOf, parseListState, sliceOf } from '@/app/_url/list-state'
import type { RecordPageProps } from '@/app/_url/page-props'
import { leaveGone } from '@/app/admin/edit-page'
import { EditHeading } from '@/components/review/edit-heading'
import { NamedPlaceList } from '@/components/review/named-place-list'
import { Pagination } from '@/components/ui/pagination'
import { database } from '@/lib/db/client'
import { listNamedPlaces } from '@/lib/db/queries/review/named-places'

interface Props extends RecordPageProps {
  of: 'agency' | 'program'
  /** By its address. */
  find(asked: string): Promise<{ id: string; slug: string; name: string } | null>
}

const FOLDERS = { agency: 'agencies', program: 'programs' } as const

/** All places where articles name a record, for a curator. */
export async function NamedPlacesPage({ of, find, params, searchParams }: Props) {
  const asked = decodeSegment((await params).slug)
  const path = `/admin/${FOLDERS[of]}/${encodeURIComponent(asked)}/places`
  const given = await searchParams
  const state = parseListState(given)
  const here = listHref(path, state, { page: state.page })
  await requireCurator(here)
  const record = await find(asked)
  if (record === null) return await leaveGone(searchParams)
  const [{ total, items }, note] = await Promise.all([
    listNamedPlaces(database(), of, record.id, sliceOf(state.page)),
    noteFor(given.said),
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
