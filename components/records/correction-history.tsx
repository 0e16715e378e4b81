import { CorrectionText } from '@/components/records/correction-text'
import { Section } from '@/components/ui/section'
import type { PublishedCorrection } from '@/lib/records/published/correction'

/** What people decided on a record, when and why; nothing where nobody decided anything. */
export function CorrectionHistory({ corrections }: { corrections: readonly PublishedCorrection[] }) {
  if (corrections.length === 0) return null
  return (
    <Section id="corrections" title="수정 이력" count={corrections.length}>
      <ol className="border-line border-t text-sm">
        {corrections.map((correction) => (
          <li key={correction.id} className="border-line border-b py-3">
            <CorrectionText correction={correction} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
