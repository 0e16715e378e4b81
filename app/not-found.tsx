import type { Metadata } from 'next'
import { SearchBox } from '@/components/search/search-box'
import { PageHeading } from '@/components/ui/page-heading'

export const metadata: Metadata = { title: '찾을 수 없음' }

export default function NotFound() {
  return (
    <>
      <PageHeading
        kind="404"
        title="그 주소에는 기록이 없습니다"
        lead="주소가 잘못되었거나, 기사가 고쳐지면서 기록이 사라졌을 수 있습니다. 이름으로 찾아보세요."
      />
      <div data-own-search className="max-w-xl">
        <SearchBox id="not-found-search" />
      </div>
    </>
  )
}
