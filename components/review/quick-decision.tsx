import { CorrectionForm } from '@/components/review/correction-form'
import { placePath, type WorkPlace } from '@/components/review/work-place'

interface Props {
  action: string
  ids: readonly string[]
  reason: string
  label: string
  place: WorkPlace
  /** Single key that presses it while its piece of work is chosen. */
  hotkey?: string
}

/** A decision that needs no words of one's own: one button. */
export function QuickDecision({ action, ids, reason, label, place, hotkey }: Props) {
  const path = placePath(place)
  return (
    <CorrectionForm action={action} hidden={{ ids: ids.join(','), reason }} to={path} back={path}>
      <button type="submit" data-hotkey={hotkey} className="button">
        {label}
      </button>
    </CorrectionForm>
  )
}
