import { z } from 'zod'
import { reportedPath, reportHref } from '@/lib/records/report'

/** What became of a report, as the page says it after it was sent. */
export const REPORT_OUTCOMES = {
  sent: '알려 주셔서 고맙습니다. 사람이 읽고 확인합니다.',
  unusable: '보내지 못했습니다. 무엇이 틀렸는지 다섯 자 이상, 2,000자 이하로 적어 주세요.',
  'too-many': '한 시간 동안 받을 수 있는 수를 넘었습니다. 나중에 다시 보내 주세요.',
  failed: '저장하지 못했습니다. 잠시 뒤 다시 보내 주세요.',
} as const

export type ReportOutcome = keyof typeof REPORT_OUTCOMES

const outcomeSchema = z.enum(Object.keys(REPORT_OUTCOMES) as [ReportOutcome])

export function outcomeOf(given: unknown): ReportOutcome | null {
  return outcomeSchema.safeParse(given).data ?? null
}

/** The page that tells the outcome; a relative address can't lead to another site. */
export function reportAddress(outcome: ReportOutcome, about: string | undefined): string {
  const path = reportedPath(about)
  return path === null ? `/report?outcome=${outcome}` : `${reportHref(path)}&outcome=${outcome}`
}
