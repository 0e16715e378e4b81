import { CorrectionText } from '@/components/records/correction-text'
import { CORRECTED_KINDS } from '@/lib/records/correction/action'
import type { PublishedCorrection } from '@/lib/records/published/correction'

/** Decisions of people on all kinds of record, each with its record. */
export function ChangeList({ corrections }: { corrections: readonly PublishedCorrection[] }) {
  return (
    <ol className="border-line border-t text-sm">
      {corrections.map((correction) => {
        const { id, record } = correction
        return (
          <li key={id} id={id} className="border-line border-b py-4">
            <h2 className="mb-1 font-semibold text-base">
              <span className="font-normal text-soft text-sm">{CORRECTED_KINDS[record.kind]}</span>{' '}
              {record.href === null ? (
                record.name
              ) : (
                <a href={record.href} className="link">
                  {record.name}
                </a>
              )}
            </h2>
            <CorrectionText correction={correction} />
          </li>
        )
      })}
    </ol>
  )
}
