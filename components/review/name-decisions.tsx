import { CorrectionForm } from '@/components/review/correction-form'
import { NameField } from '@/components/review/name-field'
import { ReasonField } from '@/components/review/reason-field'
import { SubmitRow } from '@/components/review/submit-row'
import { TextField } from '@/components/review/text-field'
import { Section } from '@/components/ui/section'

interface Props {
  of: 'agency' | 'program'
  record: { id: string; name: string }
  /** What single articles say of it. */
  claims: readonly { id: string; name: string; article: { slug: string; title: string | null } }[]
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

function Splitting({ of, record, claims, to, back }: Props) {
  if (claims.length < 2) return null
  return (
    <Section title="둘로 나누기">
      <CorrectionForm action={`${of}.split`} hidden={{ id: record.id }} {...{ to, back }}>
        <p className="mb-2 text-sm text-soft">
          다른 곳을 말하는 기사를 고르면 그 기사의 기록이 따로 나뉩니다.
        </p>
        <ul className="mb-4 space-y-1">
          {claims.map(({ id, name, article }) => (
            <li key={id}>
              <label className="flex min-h-9 items-start gap-2 text-sm">
                <input type="checkbox" name={`claim:${id}`} className="mt-1.5" />
                <span>
                  <b>{name}</b> <span className="text-soft">— {article.title ?? article.slug}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap items-end gap-3">
          <ReasonField id="split-reason" of="split" />
          <button type="submit" className="button">
            나누기
          </button>
        </div>
      </CorrectionForm>
    </Section>
  )
}
