import type { Metadata } from 'next'
import { requireCurator } from '@/app/_session/curator'
import { noteFor } from '@/app/_session/note'
import { LIST_SIZE, listHref, pagesOf, parseListState, sliceOf } from '@/app/_url/list-state'
import type { ListPageProps } from '@/app/_url/page-props'
import { CorrectionText } from '@/components/records/correction-text'
import { OutcomeNote } from '@/components/review/outcome-note'
import { UndoForm } from '@/components/review/undo-form'
import { EmptyNote } from '@/components/ui/empty-note'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { database } from '@/lib/db/client'
import { listChanges } from '@/lib/db/queries/corrections'

export const metadata: Metadata = { title: '지난 결정' }

const PATH = '/admin/decisions'

/** Every decision, with the way back: the note after a form tells only of the last one. */
export default async function DecisionsPage({ searchParams }: ListPageProps) {
  const params = await searchParams
  const state = parseListState(params)
  const here = listHref(PATH, state, { page: state.page })
  await requireCurator(here)
  const [{ total, items }, note] = await Promise.all([
    listChanges(database(), {}, sliceOf(state.page)),
    noteFor(params.said),
  ])
  return (
    <>
      <PageHeading
        kind="검수"
        title="지난 결정"
        lead="되돌리면 기록이 결정하기 전으로 돌아가고, 되돌린 것도 수정 내역에 남습니다."
      />
      <OutcomeNote note={note} here={here} />
      {items.length === 0 ? <EmptyNote>아직 결정한 것이 없습니다.</EmptyNote> : null}
      <ol className="text-sm">
        {items.map((correction) => (
          <li
            key={correction.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-t py-4"
          >
            <div className="min-w-0 grow basis-80">
              <p className="font-semibold">
                {correction.record.href === null ? (
                  correction.record.name
                ) : (
                  <a href={correction.record.href} className="link">
                    {correction.record.name}
                  </a>
                )}
              </p>
              <CorrectionText correction={correction} />
            </div>
            {correction.standing === 'undone' ? null : (
              <UndoForm
                ids={[correction.id]}
                to={here}
                label={correction.action === 'undo' ? '다시 적용' : '되돌리기'}
              />
            )}
          </li>
        ))}
      </ol>
      <Pagination
        page={state.page}
        pages={pagesOf(total, LIST_SIZE)}
        hrefOf={(page) => listHref(PATH, state, { page })}
      />
    </>
  )
}
