import type { SearchAnswer } from '@/lib/search/answer'

/** What the reader should know of how the answer came about. */
export function ResultNotes({ answer }: { answer: SearchAnswer }) {
  const { notes, literalHref } = answer.query
  return (
    <>
      {answer.reduced ? (
        <p role="status" className="mb-4 bg-caution-soft px-4 py-3 text-caution text-sm">
          지금은 검색 엔진에 닿지 않아 간단한 찾기로 답했습니다. 순서와 조건별 건수가 평소보다 거칠 수
          있습니다.
        </p>
      ) : null}
      {notes.map((note) => (
        <p key={note.message} className="mb-2 text-sm text-soft">
          {note.message}
        </p>
      ))}
      {literalHref === null ? null : (
        <p className="mb-2 text-sm">
          <a href={literalHref} className="link">
            입력한 그대로 검색
          </a>
        </p>
      )}
    </>
  )
}
