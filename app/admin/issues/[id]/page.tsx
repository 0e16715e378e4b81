import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decodeSegment } from '@/app/_url/find-record'
import type { SearchParams } from '@/app/_url/page-props'
import { readEditPage } from '@/app/admin/edit-page'
import { figureGuess } from '@/app/admin/issues/figure-guess'
import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import { EditHeading } from '@/components/review/edit-heading'
import { FiguresBeside } from '@/components/review/figures-beside'
import { IssueForms } from '@/components/review/issue-forms'
import { ReasonedDecision } from '@/components/review/reasoned-decision'
import { Section } from '@/components/ui/section'
import { database } from '@/lib/db/client'
import { figuresBeside, findIssue } from '@/lib/db/queries/review/issue-work'
import { readArticleFacts } from '@/lib/db/queries/review/stored-facts'
import { ISSUE_CODES } from '@/lib/records/issue'

export const metadata: Metadata = { title: '확인 필요 풀기' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export default async function IssuePage({ params, searchParams }: Props) {
  const asked = decodeSegment((await params).id)
  const page = await readEditPage(`/admin/issues/${encodeURIComponent(asked)}`, searchParams)
  const { here, from, note, typed } = page
  const db = database()
  const issue = await findIssue(db, asked)
  const facts = issue === null ? null : await readArticleFacts(db, issue.article.id)
  if (issue === null || facts === null) notFound()
  const figures = await figuresBeside(db, issue)
  const { quoted } = issue
  const to = from ?? '/admin'
  return (
    <>
      <EditHeading
        {...{ here, from, note }}
        kind="확인 필요"
        title={ISSUE_CODES[issue.code]}
        record={`/articles/${issue.article.slug}`}
      />
      <p className="mb-3">{issue.message}</p>
      {quoted === null ? null : (
        <EvidenceQuote text={quoted.sentence} start={quoted.start} end={quoted.end} large />
      )}
      <ArticleLine article={issue.article} />
      <FiguresBeside figures={figures} from={here} />
      <IssueForms
        {...{ issue, facts, to, typed }}
        guess={figureGuess(quoted === null ? '' : quoted.sentence.slice(quoted.start, quoted.end))}
        back={here}
      />
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
