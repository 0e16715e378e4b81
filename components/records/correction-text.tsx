import { Badge } from '@/components/ui/badge'
import { CORRECTION_ACTIONS } from '@/lib/records/correction/action'
import { seoulDate } from '@/lib/records/published/citation'
import { CORRECTION_STANDINGS, type PublishedCorrection } from '@/lib/records/published/correction'

/** One decision: when, what kind, each field before and after, why and by whom. */
export function CorrectionText({ correction }: { correction: PublishedCorrection }) {
  const { at, action, changes, reason, author, standing } = correction
  const note = CORRECTION_STANDINGS[standing]
  return (
    <div className="grid gap-x-6 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <time dateTime={at} className="text-faint">
        {seoulDate(new Date(at))}
      </time>
      <div>
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-semibold">{CORRECTION_ACTIONS[action]}</span>
          {note === null ? null : <Badge tone="plain">{note}</Badge>}
        </p>
        {changes.length === 0 ? null : (
          <ul>
            {changes.map(({ label, before, after }) => (
              <li key={label}>
                <span className="text-soft">{label}</span>{' '}
                {before === null ? null : <del className="text-soft">{before}</del>}
                {after === null ? null : (
                  <>
                    {before === null ? null : ' → '}
                    <ins className="font-semibold no-underline">{after}</ins>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className="text-soft">
          {reason} — {author}
        </p>
      </div>
    </div>
  )
}
