import { z } from 'zod'

/**
 * Something the reader saw in an article and could not settle. It is kept and shown (확인 필요), never dropped.
 * `code` is stable and kebab-case; `message` is Korean and says what a person should check.
 */
export const ISSUE_CODES = {
  'unread-number': '숫자를 읽지 못함',
  'no-subject-region': '어느 지역의 기사인지 알 수 없음',
  'ambiguous-region': '같은 이름의 지역이 여럿임',
  'no-date': '기사 날짜를 찾지 못함',
  'unknown-meaning': '무엇을 센 것인지 알 수 없음',
  'sum-mismatch': '합계가 맞지 않음',
  disagreement: '같은 사실에 다른 수치',
} as const

export const issueCodeSchema = z.enum(
  Object.keys(ISSUE_CODES) as [keyof typeof ISSUE_CODES, ...(keyof typeof ISSUE_CODES)[]],
)

export const readingIssueSchema = z.object({
  code: issueCodeSchema,
  message: z.string(),
  /** The place in the article; null when the issue is about the article as a whole. */
  start: z.int().nonnegative().nullable(),
  end: z.int().positive().nullable(),
})

export type IssueCode = z.infer<typeof issueCodeSchema>
export type ReadingIssue = z.infer<typeof readingIssueSchema>
