import { ISSUE_CODES, type ReadingIssue } from '@/lib/records/issue'

interface Props {
  issues: readonly ReadingIssue[]
  text: string
}

/** What the reader could not settle, each with the way to its place. */
export function DraftIssues({ issues, text }: Props) {
  return (
    <ul className="space-y-3 text-sm">
      {issues.map((issue, index) => (
        <li key={`${issue.code} ${issue.start} ${issue.message}`} className="border-caution border-l-2 pl-4">
          <p className="font-semibold text-caution">{ISSUE_CODES[issue.code]}</p>
          <p>{issue.message}</p>
          {issue.start === null || issue.end === null ? null : (
            <a href={`#issue-place-${index}`} className="link text-soft">
              “{text.slice(issue.start, issue.end)}”
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
