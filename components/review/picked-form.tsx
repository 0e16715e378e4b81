import { PICKED_FORM } from '@/components/review/pick-box'
import { ReasonField } from '@/components/review/reason-field'
import { PICKED_ACTIONS } from '@/lib/records/review/picked'
import type { WorkKind } from '@/lib/records/review/work'

interface Props {
  kind: WorkKind
  /** Of the list: where to come back to. */
  here: string
  typed: string | undefined
}

/** One decision on all ticked entries: all of it is done or nothing. While one is ticked it stays in sight. */
export function PickedForm({ kind, here, typed }: Props) {
  const actions = PICKED_ACTIONS[kind]
  if (actions.length === 0) return null
  return (
    <form
      id={PICKED_FORM}
      action="/admin/correct"
      method="post"
      aria-label="표시한 것을 한꺼번에"
      className="-mx-4 bottom-0 flex flex-wrap items-end gap-x-3 gap-y-2 border-line border-t bg-ground px-4 py-3 group-has-[[data-pick]:checked]/queue:sticky"
    >
      <input type="hidden" name="to" value={here} />
      <input type="hidden" name="back" value={here} />
      <p className="basis-full font-semibold">표시한 것을 한꺼번에</p>
      <ReasonField id="picked-reason" of="picked" typed={typed} />
      {actions.map(({ action, label }, index) => (
        <button
          key={action}
          type="submit"
          name="action"
          value={action}
          className={index === 0 ? 'button' : 'control cursor-pointer font-semibold hover:border-accent'}
        >
          모두 {label}
        </button>
      ))}
    </form>
  )
}
