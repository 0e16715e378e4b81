import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decodeSegment } from '@/app/_url/find-record'
import type { SearchParams } from '@/app/_url/page-props'
import { type EditPage, readEditPage } from '@/app/admin/edit-page'
import { figureGuess } from '@/app/admin/issues/figure-guess'
import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleFields, articleValues } from '@/components/review/article-fields'
import { ArticleLine } from '@/components/review/article-line'
import { CorrectionForm } from '@/components/review/correction-form'
import { EditHeading } from '@/components/review/edit-heading'
import { FigureFields } from '@/components/review/figure-fields'
import { NamedFields } from '@/components/review/named-fields'
import { ReasonField } from '@/components/review/reason-field'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { findIssue } from '@/lib/db/queries/review/issue-work'
import { readArticleFacts } from '@/lib/db/queries/review/stored-facts'
import { ISSUE_CODES } from '@/lib/records/issue'
import type { IssueItem } from '@/lib/records/review/work-item'

export const metadata: Metadata = { title: '확인 필요 풀기' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export default async function IssuePage({ params, searchParams }: Props) {
  const asked = decodeSegment((await params).id)
  const page = await readEditPage(`/admin/issues/${encodeURIComponent(asked)}`, searchParams)
  const issue = await findIssue(database(), asked)
  if (issue === null) notFound()
  const facts = await readArticleFacts(database(), issue.article.id)
  const { here, from, note, typed } = page
  const to = from ?? '/admin'
  const before = typed('article.edit')
  return (
    <>
      <EditHeading
        {...{ here, from, note }}
        kind="확인 필요"
        title={ISSUE_CODES[issue.code]}
        record={`/articles/${issue.article.slug}`}
      />
      <p className="mb-3">{issue.message}</p>
      {issue.quoted === null ? null : (
        <EvidenceQuote text={issue.quoted.sentence} start={issue.quoted.start} end={issue.quoted.end} large />
      )}
      <ArticleLine article={issue.article} />
      {issue.place === null ? null : <Additions issue={issue} page={page} to={to} place={issue.place} />}
      {facts === null ? null : (
        <Section title="기사 정보를 고쳐 풀기">
          <CorrectionForm
            action="article.edit"
            hidden={{ id: issue.article.id, issue: issue.id }}
            to={to}
            back={here}
          >
            <ArticleFields values={before ?? articleValues(facts)} />
            <Submit id="article-reason" of="article" typed={before?.reason} label="고치고 해결" />
          </CorrectionForm>
        </Section>
      )}
      <Section title="고칠 것이 없을 때">
        <ReasonedDecision
          id="settle"
          action="issue.settle"
          hidden={{ ids: issue.id }}
          reasons="settle"
          label="해결"
          to={to}
          back={here}
        />
      </Section>
    </>
  )
}

interface AdditionsProps {
  issue: IssueItem
  page: EditPage
  to: string
  place: NonNullable<IssueItem['place']>
}

/** What the words at the place are after all: a figure, or a name. */
function Additions({ issue, page, to, place }: AdditionsProps) {
  const { here, typed } = page
  const hidden = {
    ...{ articleId: issue.article.id, issue: issue.id },
    ...{ start: String(place.start), end: String(place.end) },
  }
  const printed = issue.quoted?.sentence.slice(issue.quoted.start, issue.quoted.end) ?? ''
  const [figure, named] = [typed('figure.add'), typed('mention.add')]
  return (
    <>
      <Section title="수치로 더하기">
        <CorrectionForm action="figure.add" hidden={hidden} to={to} back={here}>
          <FigureFields values={figure ?? figureGuess(printed)} />
          <Submit id="figure-reason" of="add" typed={figure?.reason} label="수치로 더하고 해결" />
        </CorrectionForm>
      </Section>
      <Section title="이름으로 더하기">
        <CorrectionForm action="mention.add" hidden={hidden} to={to} back={here}>
          <NamedFields values={named ?? { name: printed }} />
          <Submit id="named-reason" of="add" typed={named?.reason} label="이름으로 더하고 해결" />
        </CorrectionForm>
      </Section>
    </>
  )
}

function Submit(props: { id: string; of: 'add' | 'article'; typed: string | undefined; label: string }) {
  return (
    <div className="mt-4 flex flex-wrap items-end gap-3">
      <ReasonField id={props.id} of={props.of} typed={props.typed} />
      <button type="submit" className="button">
        {props.label}
      </button>
    </div>
  )
}
