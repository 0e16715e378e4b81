import { CorrectionForm } from '@/components/review/correction-form'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { Section } from '@/components/ui/section'
import { ACCEPT_REASON } from '@/lib/records/review/reasons'

interface Props {
  of: 'agency' | 'program'
  id: string
  to: string | undefined
  back: string
}

/** The record as a whole: it is right, or it is none. */
export function RecordVerdict({ of, id, to, back }: Props) {
  return (
    <Section title="그대로 두거나 빼기">
      <div className="flex flex-wrap gap-2">
        <CorrectionForm action={`${of}.accept`} hidden={{ ids: id, reason: ACCEPT_REASON }} {...{ to, back }}>
          <button type="submit" className="button">
            맞음
          </button>
        </CorrectionForm>
        <ReasonedDecision
          id="reject"
          action={`${of}.reject`}
          hidden={{ ids: id }}
          reasons="rejectRecord"
          label="제외"
          {...{ to: to ?? '/admin', back }}
        />
      </div>
    </Section>
  )
}
