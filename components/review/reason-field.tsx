import { type ReasonKind, USUAL_REASONS } from '@/lib/records/review/reasons'

/** Why: asked each time, with the usual reasons offered. `id` tells it from others of the page. */
export function ReasonField({ id, of, typed }: { id: string; of: ReasonKind; typed?: string | undefined }) {
  return (
    <div className="min-w-60 grow">
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        까닭 <span className="font-normal text-faint">(수정 이력에 남습니다)</span>
      </label>
      <input
        id={id}
        name="reason"
        required
        maxLength={2000}
        list={`${id}-usual`}
        defaultValue={typed}
        autoComplete="off"
        className="control w-full"
      />
      <datalist id={`${id}-usual`}>
        {USUAL_REASONS[of].map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </div>
  )
}
