import { PageHeading } from '@/components/ui/page-heading'

/** Saved or thrown away in another window, or a day old. */
export function DraftGone() {
  return (
    <>
      <PageHeading
        kind="검수"
        title="여기에 없는 글입니다"
        lead="이미 저장했거나 지운 글입니다. 저장하지 않은 글은 하루가 지나면 지워집니다."
      />
      <a href="/admin/articles/new" className="button">
        기사 더하기
      </a>
    </>
  )
}
