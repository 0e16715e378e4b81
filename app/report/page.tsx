import type { Metadata } from 'next'
import type { ListPageProps } from '@/app/_url/page-props'
import { outcomeOf, REPORT_OUTCOMES } from '@/app/report/outcome'
import { ReportForm } from '@/components/records/report-form'
import { PageHeading } from '@/components/ui/page-heading'
import { reportedPath } from '@/lib/records/report'

export const metadata: Metadata = {
  title: '오류 알리기',
  description: '잘못 읽은 수치나 이름을 알려 주세요.',
  robots: { index: false },
}

export default async function ReportPage({ searchParams }: ListPageProps) {
  const { about, outcome: said } = await searchParams
  const path = typeof about === 'string' ? reportedPath(about) : null
  const outcome = outcomeOf(said)
  return (
    <>
      <PageHeading
        title="오류 알리기"
        lead="기사와 다르게 읽은 수치나 이름이 있으면 알려 주세요. 계정은 필요하지 않습니다."
      />
      {outcome === null ? null : (
        <p
          role="status"
          className={`mb-8 max-w-prose rounded px-4 py-3 ${outcome === 'sent' ? 'bg-accent-soft text-accent' : 'bg-caution-soft text-caution'}`}
        >
          {REPORT_OUTCOMES[outcome]}
        </p>
      )}
      {path === null ? (
        <p className="max-w-prose">
          틀린 기록의 쪽에서 ‘오류 알리기’를 누르면 그 기록에 대해 적을 수 있습니다. 먼저{' '}
          <a href="/search" className="link">
            기록을 찾아 주세요
          </a>
          .
        </p>
      ) : outcome === 'sent' ? (
        <a href={path} className="link">
          기록으로 돌아가기
        </a>
      ) : (
        <ReportForm path={path} />
      )}
    </>
  )
}
