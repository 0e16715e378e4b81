import { UNDO_REASON } from '@/lib/records/review/reasons'

interface Props {
  /** Of corrections. */
  ids: readonly string[]
  /** Where to come back to. */
  to: string
  hotkey?: string
  /** Of what takes something back it brings that into force again. */
  label?: string
}

/** Takes decisions back. */
export function UndoForm({ ids, to, hotkey, label = '되돌리기' }: Props) {
  return (
    <form action="/admin/undo" method="post">
      <input type="hidden" name="ids" value={ids.join(',')} />
      <input type="hidden" name="reason" value={UNDO_REASON} />
      <input type="hidden" name="to" value={to} />
      <button
        type="submit"
        data-hotkey={hotkey}
        className="min-h-11 cursor-pointer font-semibold underline underline-offset-4"
      >
        {label}
      </button>
    </form>
  )
}
