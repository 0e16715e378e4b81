import type { SearchAnswer } from '@/lib/search/answer'
import { type SearchState, searchHref } from '@/lib/search/state'

/** These are chips. */
const SHOWN_ELSEWHERE = new Set(['phrase', 'excluded'])

/** What the reader should know of how the answer came about, and how to have it otherwise. */
export function ResultNotes({ answer, state }: { answer: SearchAnswer; state: SearchState }) {
  const { literalHref } = answer.query
  const notes = answer.query.notes.filter(({ kind }) => !SHOWN_ELSEWHERE.has(kind))
  return (
    <>
      {answer.reduced ? (
        <p role="status" className="mb-4 bg-caution-soft px-4 py-3 text-caution text-sm">
          지금은 검색 엔진에 닿지 않아 간단한 찾기로 답했습니다. 순서와 조건별 건수가 평소보다 거칠 수
          있습니다.
        </p>
      ) : null}
      {notes.length > 0 || literalHref !== null ? (
        <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
          {notes.map(({ message }) => (
            <span key={message}>{message}</span>
          ))}
          {literalHref === null ? null : (
            <a href={literalHref} className="link">
              원래대로 검색
            </a>
          )}
        </p>
      ) : null}
      {state.literal ? (
        <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
          <span>입력한 그대로 찾았습니다.</span>
          <a href={searchHref(state, { literal: false })} className="link">
            고쳐서 찾기
          </a>
        </p>
      ) : null}
    </>
  )
}
