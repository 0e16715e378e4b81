'use client'

import { PageHeading } from '@/components/ui/page-heading'

export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return (
    <div role="alert">
      <PageHeading
        kind="오류"
        title="지금은 이 쪽을 보일 수 없습니다"
        lead={
          <>
            기록을 읽는 중에 문제가 생겼습니다. 잠시 뒤에 다시 해 보세요.
            {error.digest ? (
              <span className="block text-faint text-sm">
                되풀이되면 운영하는 사람에게 알려 주세요. 오류 번호 {error.digest}
              </span>
            ) : null}
          </>
        }
      />
      <button type="button" onClick={() => location.reload()} className="button">
        다시 해 보기
      </button>
    </div>
  )
}
