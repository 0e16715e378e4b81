import { reportHref } from '@/lib/records/report'

/** Leads who found an error in this record to the form for it. */
export function ReportLink({ path }: { path: string }) {
  return (
    <p className="mt-12 text-sm">
      <a href={reportHref(path)} rel="nofollow" className="link text-faint">
        이 기록의 오류 알리기
      </a>
    </p>
  )
}
