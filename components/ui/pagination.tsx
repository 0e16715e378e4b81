import { classNames } from '@/components/ui/class-names'

interface Props {
  page: number
  pages: number
  hrefOf: (page: number) => string
}

const WINDOW = 2
const ITEM = 'grid min-h-11 min-w-11 place-items-center rounded-[4px] px-2 text-sm'

/** Numbered pages: the first, the last, and those around the present one. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label="쪽" className="mt-8 flex flex-wrap items-center justify-center gap-1">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className={classNames(ITEM, 'hover:bg-sunken')}>
          이전
        </a>
      ) : null}
      {numbersAround(page, pages).map((number, index, all) => (
        <span key={number} className="flex items-center">
          {index > 0 && number - (all[index - 1] ?? 0) > 1 ? (
            <span aria-hidden="true" className="px-1 text-faint">
              …
            </span>
          ) : null}
          <a
            href={hrefOf(number)}
            aria-current={number === page ? 'page' : undefined}
            aria-label={`${number}쪽`}
            className={classNames(
              ITEM,
              number === page ? 'bg-accent font-bold text-accent-ink' : 'hover:bg-sunken',
            )}
          >
            {number}
          </a>
        </span>
      ))}
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className={classNames(ITEM, 'hover:bg-sunken')}>
          다음
        </a>
      ) : null}
    </nav>
  )
}

function numbersAround(page: number, pages: number): number[] {
  const wanted = [1, pages, ...Array.from({ length: 2 * WINDOW + 1 }, (_, index) => page - WINDOW + index)]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b)
}
