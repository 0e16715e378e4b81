import type { DraftSummary } from '@/lib/records/draft/draft'

/** What was given and waits to be saved; what could not be read says why. */
export function DraftList({ drafts }: { drafts: readonly DraftSummary[] }) {
  return (
    <ul className="border-line border-t">
      {drafts.map((draft) => (
        <li key={draft.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-b py-3">
          <div className="min-w-0 grow basis-80">
            <DraftTitle draft={draft} />
            <p className="break-all text-faint text-sm">
              {draft.file} · {draft.curator}
            </p>
          </div>
          {draft.counts === null ? null : (
            <p className="text-sm text-soft">
              수치 {draft.counts.figures}개 · 확인 필요 {draft.counts.issues}건
            </p>
          )}
          <form action={`/admin/articles/drafts/${draft.id}/discard`} method="post">
            <button type="submit" className="control px-4">
              지우기
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

function DraftTitle({ draft }: { draft: DraftSummary }) {
  if (draft.fault !== null) return <p className="text-caution">{draft.fault}</p>
  return (
    <p className="font-semibold">
      <a href={`/admin/articles/drafts/${draft.id}`} className="link">
        {draft.title ?? '제목을 찾지 못한 글'}
      </a>
    </p>
  )
}
