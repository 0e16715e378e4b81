import type { Metadata } from 'next'
import { shareMetadata } from '@/app/_share/share-metadata'
import { type ChangesState, changesHref, parseChangesState } from '@/app/_url/changes-state'
import { pagesOf, sliceOf } from '@/app/_url/list-state'
import type { ListPageProps } from '@/app/_url/page-props'
import { ChangeList } from '@/components/records/change-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { FilterLinks } from '@/components/ui/filter-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { database } from '@/lib/db/client'
import { listChanges, readCurators } from '@/lib/db/queries/corrections'
import { CORRECTED_KINDS, correctedKindSchema } from '@/lib/records/correction/action'

export const metadata: Metadata = shareMetadata({
  title: '수정 내역',
  description: '기사에서 읽은 것을 사람이 고친 내역입니다. 언제 누가 무엇을 왜 고쳤는지 모두 남습니다.',
  path: '/changes',
  picture: '/og/home',
  feed: { path: '/changes/feed.xml', title: '수정 내역' },
})

export default async function ChangesPage({ searchParams }: ListPageProps) {
  const state = parseChangesState(await searchParams)
  const db = database()
  const filter = { kind: state.kind ?? undefined, author: state.by ?? undefined }
  const [{ total, items }, curators] = await Promise.all([
    listChanges(db, filter, sliceOf(state.page)),
    readCurators(db),
  ])
  return (
    <>
      <PageHeading
        title="수정 내역"
        lead="기사에서 읽은 것을 사람이 기사와 견주어 고친 내역입니다. 되돌린 것도 지우지 않습니다."
      />
      <div className="mb-6 space-y-3">
        <FilterLinks label="무엇을 고쳤는지" links={kindLinks(state)} />
        {curators.length > 1 ? (
          <FilterLinks label="누가 고쳤는지" links={curatorLinks(state, curators)} />
        ) : null}
      </div>
      <p className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 text-sm text-soft">
        <span>
          총 <strong className="text-ink">{total.toLocaleString('ko-KR')}</strong>건
        </span>
        <a href="/changes/feed.xml" className="link">
          새 소식(Atom)
        </a>
      </p>
      {items.length === 0 ? (
        <EmptyNote>{total === 0 ? '고친 것이 없습니다.' : '이 쪽에는 더 없습니다.'}</EmptyNote>
      ) : (
        <ChangeList corrections={items} />
      )}
      <Pagination page={state.page} pages={pagesOf(total)} hrefOf={(page) => changesHref(state, { page })} />
    </>
  )
}

function kindLinks(state: ChangesState) {
  const all = { href: changesHref(state, { kind: null }), label: '전체', selected: state.kind === null }
  const kinds = correctedKindSchema.options.map((kind) => ({
    href: changesHref(state, { kind }),
    label: CORRECTED_KINDS[kind],
    selected: state.kind === kind,
  }))
  return [all, ...kinds]
}

function curatorLinks(state: ChangesState, curators: readonly string[]) {
  const all = { href: changesHref(state, { by: null }), label: '모두', selected: state.by === null }
  const names = curators.map((by) => ({
    href: changesHref(state, { by }),
    label: by,
    selected: state.by === by,
  }))
  return [all, ...names]
}
