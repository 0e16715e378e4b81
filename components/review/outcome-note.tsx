import { UNDO_REASON } from '@/lib/records/review/reasons'

interface Props {
  note: { done: readonly string[]; said: string; isFault: boolean } | null
  /** Where to come back to after taking it back. */
  here: string
}

/** What became of the last form, with the way back. */
export function OutcomeNote({ note, here }: Props) {
  if (note === null) return null
  return (
    <div
      className={`mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded px-4 py-2 ${note.isFault ? 'bg-caution-soft text-caution' : 'bg-accent-soft text-accent'}`}
    >
      <p role="status">{note.said}</p>
      {note.done.length === 0 ? null : (
        <form action="/admin/undo" method="post">
          <input type="hidden" name="ids" value={note.done.join(',')} />
          <input type="hidden" name="reason" value={UNDO_REASON} />
          <input type="hidden" name="to" value={here} />
          <button
            type="submit"
            data-hotkey="u"
            className="min-h-11 cursor-pointer font-semibold underline underline-offset-4"
          >
            되돌리기
          </button>
        </form>
      )}
    </div>
  )
}
