/** Beside the heading of a list that is cut off: how much of it is shown, and where all of it is. */
export function MoreLink({ href, shown, total }: { href: string; shown: number; total: number }) {
  if (total <= shown) return null
  return (
    <>
      <span className="text-soft">{shown.toLocaleString('ko-KR')}건만 보입니다.</span>{' '}
      <a href={href} className="link">
        모두 보기
      </a>
    </>
  )
}
