import type { Metadata } from 'next'
import { requireCurator } from '@/app/_session/curator'
import { PageHeading } from '@/components/ui/page-heading'

export const metadata: Metadata = { title: '검수 목록' }

export default async function ReviewPage() {
  const { name } = await requireCurator('/admin')
  return <PageHeading kind="검수" title="검수 목록" lead={`${name} 님, 확인할 기록입니다.`} />
}
