import type { Metadata } from 'next'
import { requireCurator } from '@/app/_session/curator'
import { noteFor } from '@/app/_session/note'
import { pagesOf } from '@/app/_url/list-state'
import type { ListPageProps } from '@/app/_url/page-props'
import { parseReviewState, REVIEW_SIZE, type ReviewState, reviewHref } from '@/app/_url/review-state'
import { workFilterOf } from '@/app/admin/queue-filter'
import { OutcomeNote } from '@/components/review/outcome-note'
import { PickedForm } from '@/components/review/picked-form'
import { QueueKeys } from '@/components/review/queue-keys'
import { SessionForms } from '@/components/review/session-forms'
import { WorkCard } from '@/components/review/work-card'
import { EmptyNote } from '@/components/ui/empty-note'
import { FilterLinks } from '@/components/ui/filter-links'
import { PageHeading } from '@/components/ui/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { RegionSelect } from '@/components/ui/region-select'
import { database } from '@/lib/db/client'
import { readRegionSummaries } from '@/lib/db/queries/regions'
import { idsOfItem, pickedIds } from '@/lib/records/review/picked'
import { WORK_HINTS, WORK_KINDS, type WorkKind } from '@/lib/records/review/work'
import { countWork, listWork, type WorkCounts } from '@/lib/workflows/review/queue'

export const metadata: Metadata = { title: '검수 목록' }

const QUEUE = 'queue'
const KINDS = Object.keys(WORK_KINDS) as WorkKind[]

export default async function ReviewPage({ searchParams }: ListPageProps) {
  const params = await searchParams
  const state = parseReviewState(params)
  await requireCurator(reviewHref(state, { page: state.page }))
  const db = database()
  const filter = await workFilterOf(db, state)
  const [counts, regions, note] = await Promise.all([
    countWork(db, filter),
    readRegionSummaries(db),
    noteFor(params.said),
  ])
  const kind = state.kind ?? KINDS.find((one) => counts[one] > 0) ?? 'issue'
  // Of the last page everything may have been done meanwhile.
  const page = Math.min(state.page, pagesOf(counts[kind], REVIEW_SIZE))
  const here = reviewHref({ ...state, kind }, { page })
  const items = await listWork(db, kind, filter, { skip: (page - 1) * REVIEW_SIZE, take: REVIEW_SIZE })
  const picked = new Set(pickedIds(note?.form ?? {}))
  return (
    <>
      <PageHeading
        kind="검수"
        title="검수 목록"
        lead="기사와 대조해 맞으면 맞다고, 틀리면 고쳐 주세요. 고친 것은 바로 보이고, 수정 이력에 이름과 까닭이 남습니다."
      />
      <OutcomeNote note={note} here={here} />
      <div className="space-y-4">
        <FilterLinks label="할 일의 종류" links={kindLinks({ ...state, kind }, counts)} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <RegionSelect
            action="/admin"
            regions={regions}
            selected={state.region}
            hidden={[
              ['kind', kind],
              ...(state.article === null ? [] : [['article', state.article] as const]),
            ]}
          />
          <QueueKeys queueId={QUEUE} />
        </div>
        <ArticleChip state={{ ...state, kind }} />
      </div>
      <section aria-labelledby="work" className="group/queue mt-8">
        <h2 id="work" className="font-bold text-lg">
          {WORK_KINDS[kind]}{' '}
          <span className="ml-1 font-normal text-base text-faint">
            {counts[kind].toLocaleString('ko-KR')}
          </span>
        </h2>
        <p className="mb-4 max-w-prose text-sm text-soft">{WORK_HINTS[kind]}</p>
        {items.length === 0 ? <EmptyNote>여기에는 할 일이 없습니다.</EmptyNote> : null}
        <ul id={QUEUE}>
          {items.map((item, index) => (
            <WorkCard
              key={idsOfItem(item).join()}
              {...{ item, kind }}
              place={{ queue: here, index }}
              isPicked={idsOfItem(item).some((id) => picked.has(id))}
            />
          ))}
        </ul>
        {items.length > 0 ? <PickedForm {...{ kind, here }} typed={note?.form?.reason} /> : null}
        <Pagination
          page={page}
          pages={pagesOf(counts[kind], REVIEW_SIZE)}
          hrefOf={(next) => reviewHref({ ...state, kind }, { page: next })}
        />
      </section>
      <p className="mt-16 text-sm">
        <a href="/admin/decisions" className="link">
          지난 결정을 보고 되돌리기
        </a>
      </p>
      <SessionForms />
    </>
  )
}

function kindLinks(state: ReviewState, counts: WorkCounts) {
  return KINDS.map((kind) => ({
    href: reviewHref(state, { kind }),
    label: WORK_KINDS[kind],
    count: counts[kind],
    selected: kind === state.kind,
  }))
}

function ArticleChip({ state }: { state: ReviewState }) {
  if (state.article === null) return null
  return (
    <p className="text-sm">
      <a href={`/articles/${state.article}`} className="link">
        기사 하나
      </a>
      만 보고 있습니다.{' '}
      <a href={reviewHref(state, { article: null })} className="link">
        모든 기사 보기
      </a>
    </p>
  )
}
