import { UndoForm } from '@/components/review/undo-form'

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
      {note.done.length === 0 ? null : <UndoForm ids={note.done} to={here} hotkey="u" />}
    </div>
  )
}
