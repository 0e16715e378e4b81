import { pickField } from '@/lib/records/review/picked'

/** Of the form that decides on all ticked entries; it stands below the list. */
export const PICKED_FORM = 'picked'

/** Ticks an entry of the list. */
export function PickBox({ ids, ticked }: { ids: readonly string[]; ticked: boolean }) {
  return (
    <label className="float-right -mt-2 inline-flex min-h-11 cursor-pointer items-center gap-2 pl-4 text-sm text-soft">
      <input
        type="checkbox"
        name={pickField(ids)}
        form={PICKED_FORM}
        defaultChecked={ticked}
        data-hotkey="x"
        data-pick
      />
      표시
    </label>
  )
}
