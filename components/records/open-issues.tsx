import { ISSUE_CODES } from '@/lib/records/issue'
import type { OpenIssue } from '@/lib/records/published/article'

/** What the reader saw and could not settle. */
export function OpenIssues({ issues }: { issues: readonly OpenIssue[] }) {
  return (
    <ul className="space-y-3 text-sm">
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.quote} ${issue.message}`} className="border-caution border-l-2 pl-4">
          <p className="font-semibold text-caution">{ISSUE_CODES[issue.code]}</p>
          <p>{issue.message}</p>
          {issue.quote === null ? null : <p className="text-soft">“{issue.quote}”</p>}
        </li>
      ))}
    </ul>
  )
}
