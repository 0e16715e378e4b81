import { CorrectionForm } from '@/components/review/correction-form'
import { ReasonField } from '@/components/review/reason-field'
import { Section } from '@/components/ui/section'
import type { ClaimChoice } from '@/lib/records/review/claim-choice'

interface Props {
  of: 'agency' | 'program'
  record: { id: string }
  choice: ClaimChoice
  words: string
  to: string | undefined
  back: string
}

/** One record that is two: the articles that mean the other are ticked. */
export function Splitting({ of, record, choice, words, to, back }: Props) {
  const { total, claims } = choice
  if (total < 2) return null
  return (
    <Section id="split" title="둘로 나누기">
      <p className="mb-2 text-sm text-soft">다른 곳을 말하는 기사를 고르면 그 기사의 기록이 따로 나뉩니다.</p>
      {total > claims.length || words !== '' ? (
        <Narrowing {...{ total, words, to }} shown={claims.length} />
      ) : null}
      {claims.length === 0 ? null : (
        <CorrectionForm action={`${of}.split`} hidden={{ id: record.id }} {...{ to, back }}>
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
      )}
    </Section>
  )
}

interface NarrowingProps {
  total: number
  shown: number
  words: string
  to: string | undefined
}

/** Thousands of articles name a ministry: those to tick are found by a word. */
function Narrowing({ total, shown, words, to }: NarrowingProps) {
  return (
    <form action="#split" className="mb-4">
      {to === undefined ? null : <input type="hidden" name="from" value={to} />}
      <div className="flex items-end gap-3">
        <div className="min-w-0 grow sm:max-w-sm">
          <label htmlFor="split-words" className="mb-1 block font-semibold text-sm">
            이름이나 기사 제목에 든 말
          </label>
          <input
            id="split-words"
            name="words"
            defaultValue={words}
            maxLength={100}
            autoComplete="off"
            className="control w-full"
          />
        </div>
        <button type="submit" className="button">
          좁히기
        </button>
      </div>
      <p role="status" className="mt-2 text-sm text-soft">
        {words === '' ? '' : `‘${words}’: `}기사 {total.toLocaleString('ko-KR')}건 가운데{' '}
        {shown.toLocaleString('ko-KR')}건이 보입니다.
      </p>
    </form>
  )
}
