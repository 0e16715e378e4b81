import { EmptyNote } from '@/components/ui/empty-note'
import type { SearchAnswer } from '@/lib/search/answer'

/** Where to go on when nothing was found. */
const BROWSE = [
  { href: '/regions', label: '지역에서 찾아보기' },
  { href: '/agencies', label: '기관 모두 보기' },
  { href: '/programs', label: '사업 모두 보기' },
]

interface Props {
  query: string
  /** The same search without its filters, when it has any. */
  clearHref: string | null
  near: SearchAnswer['query']['near']
}

/** Says so, and where to go on; never shows what does not match. */
export function NothingFound({ query, clearHref, near }: Props) {
  return (
    <div className="mt-6">
      <EmptyNote>
        {query === '' ? '고른 조건에 맞는 기록이 없습니다.' : `‘${query}’에 맞는 기록이 없습니다.`}{' '}
        {clearHref === null ? (
          '낱말을 줄이거나 다른 이름으로 찾아보세요.'
        ) : (
          <a href={clearHref} className="link">
            고른 조건 없이 찾기
          </a>
        )}
      </EmptyNote>
      {near.length > 0 ? (
        <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1">
          이렇게 찾아보세요:
          {near.map(({ words, href }) => (
            <a key={href} href={href} className="link font-semibold">
              {words}
            </a>
          ))}
        </p>
      ) : null}
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {BROWSE.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
