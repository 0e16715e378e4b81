import { CorrectionForm } from '@/components/review/correction-form'
import { NameField } from '@/components/review/name-field'
import { ReasonField } from '@/components/review/reason-field'
import { Splitting } from '@/components/review/splitting'
import { SubmitRow } from '@/components/review/submit-row'
import { TextField } from '@/components/review/text-field'
import { Section } from '@/components/ui/section'
import type { ClaimChoice } from '@/lib/records/review/claim-choice'

interface Props {
  of: 'agency' | 'program'
  record: { id: string; name: string }
  /** What single articles say of it. */
  choice: ClaimChoice
  /** That was asked for in those. */
  words: string
  /** Names most like its own, to merge with. */
  alike: readonly { slug: string; name: string; region: { name: string } | null }[]
  to: string | undefined
  back: string
  typed(action: string): Readonly<Record<string, string>> | null
}

/** What may be done to a record's name and identity: rename it, merge it with another, split it in two. */
export function NameDecisions(props: Props) {
  return (
    <>
      <Renaming {...props} />
      <Merging {...props} />
      <Splitting {...props} />
    </>
  )
}

function Renaming({ of, record, to, back, typed }: Props) {
  const before = typed(`${of}.rename`)
  return (
    <Section title="이름 바꾸기">
      <CorrectionForm action={`${of}.rename`} hidden={{ id: record.id }} {...{ to, back }}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField id="rename" name="name" label="지금 이름" value={before?.name ?? record.name} required />
          <TextField
            id="rename"
            name="until"
            label="앞 이름을 쓴 때까지"
            value={before?.until ?? ''}
            pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
            hint="2021, 2021-10, 2021-10-05. 모르거나 바로잡기만 할 때는 비워 둡니다."
          />
        </div>
        <SubmitRow id="rename-reason" of="rename" typed={before?.reason} label="이름 저장" />
      </CorrectionForm>
    </Section>
  )
}

function Merging({ of, record, alike, to, back, typed }: Props) {
  const before = typed(`${of}.merge`)
  const word = of === 'agency' ? '기관' : '사업'
  return (
    <Section title={`다른 ${word}과 합치기`}>
      <CorrectionForm action={`${of}.merge`} hidden={{ id: record.id }} {...{ to, back }}>
        {alike.length === 0 ? null : (
          <p className="mb-3 text-sm text-soft">
            비슷한 이름:{' '}
            {alike.map(({ slug, name, region }, index) => (
              <span key={slug}>
                {index > 0 ? ', ' : ''}
                <a href={`/${of === 'agency' ? 'agencies' : 'programs'}/${slug}`} className="link">
                  {name}
                </a>
                {region === null ? '' : ` (${region.name})`}
              </span>
            ))}
          </p>
        )}
        <div className="flex flex-wrap items-end gap-3">
          <NameField of={of} name="other" label={`같은 ${word}`} value={before?.other ?? ''} required />
          <ReasonField id="merge-reason" of="merge" typed={before?.reason} />
          <button type="submit" className="button">
            합치기
          </button>
        </div>
      </CorrectionForm>
    </Section>
  )
}
