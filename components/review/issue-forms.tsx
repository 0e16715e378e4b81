import { ArticleFields, articleValues } from '@/components/review/article-fields'
import { CorrectionForm } from '@/components/review/correction-form'
import { FigureFields } from '@/components/review/figure-fields'
import { NamedFields } from '@/components/review/named-fields'
import { OtherWays } from '@/components/review/other-ways'
import { RegionField } from '@/components/review/region-field'
import { SubmitRow } from '@/components/review/submit-row'
import { Section } from '@/components/ui/section'
import type { IssueItem } from '@/lib/records/review/work-item'

type Values = Readonly<Record<string, string | undefined>>

interface Props {
  issue: IssueItem
  /** What is known of the article. */
  facts: Readonly<Record<string, string | number | null>>
  /** Fields of a figure as far as the printed words tell them. */
  guess: Values
  to: string
  back: string
  typed(action: string): Readonly<Record<string, string>> | null
}

/** The ways to settle an open question, the likeliest first. */
export function IssueForms(props: Props) {
  switch (props.issue.code) {
    case 'no-date':
      return <ArticleForm {...props} />
    case 'no-subject-region':
      return <SubjectForm {...props} />
    case 'ambiguous-region':
      return (
        <>
          <NamedForm {...props} />
          <OtherWays label="수치로 더하기">
            <FigureForm {...props} />
          </OtherWays>
        </>
      )
    case 'sum-mismatch':
    case 'disagreement':
      return (
        <OtherWays label="빠진 수치 더하기">
          <FigureForm {...props} />
        </OtherWays>
      )
    default:
      return (
        <>
          <FigureForm {...props} />
          <OtherWays label="수치가 아니라 이름일 때">
            <NamedForm {...props} />
          </OtherWays>
        </>
      )
  }
}

const placeOf = ({ issue }: Props) => ({
  ...{ articleId: issue.article.id, issue: issue.id },
  ...{ start: String(issue.place?.start ?? ''), end: String(issue.place?.end ?? '') },
})

function FigureForm(props: Props) {
  const { to, back, guess } = props
  const typed = props.typed('figure.add')
  if (props.issue.place === null) return null
  return (
    <Section title="수치로 더하기">
      <CorrectionForm action="figure.add" hidden={placeOf(props)} {...{ to, back }}>
        <FigureFields values={typed ?? guess} />
        <SubmitRow id="figure-reason" of="add" typed={typed?.reason} label="수치로 더하고 해결" />
      </CorrectionForm>
    </Section>
  )
}

function NamedForm(props: Props) {
  const { issue, to, back } = props
  const typed = props.typed('mention.add')
  if (issue.place === null) return null
  const printed = issue.quoted?.sentence.slice(issue.quoted.start, issue.quoted.end) ?? ''
  return (
    <Section title="이름으로 더하기">
      <CorrectionForm action="mention.add" hidden={placeOf(props)} {...{ to, back }}>
        <NamedFields values={typed ?? { name: printed }} />
        <SubmitRow id="named-reason" of="add" typed={typed?.reason} label="이름으로 더하고 해결" />
      </CorrectionForm>
    </Section>
  )
}

function SubjectForm(props: Props) {
  const { to, back } = props
  const typed = props.typed('mention.add')
  return (
    <Section title="어느 지역의 기사인지">
      <CorrectionForm
        action="mention.add"
        hidden={{ ...placeOf(props), kind: 'region', role: 'subject' }}
        {...{ to, back }}
      >
        <div className="max-w-xs">
          <RegionField id="subject" selected={typed?.regionCode ?? ''} none="고르기" />
        </div>
        <SubmitRow id="subject-reason" of="add" typed={typed?.reason} label="지역을 정하고 해결" />
      </CorrectionForm>
    </Section>
  )
}

function ArticleForm({ issue, facts, to, back, typed }: Props) {
  const before = typed('article.edit')
  const shown = articleValues(facts)
  const was = before?.was ?? JSON.stringify(shown)
  const hidden = { id: issue.article.id, issue: issue.id, was }
  return (
    <Section title="기사 정보 고치기">
      <CorrectionForm action="article.edit" {...{ hidden, to, back }}>
        <ArticleFields values={before ?? shown} />
        <SubmitRow id="article-reason" of="article" typed={before?.reason} label="고치고 해결" />
      </CorrectionForm>
    </Section>
  )
}
