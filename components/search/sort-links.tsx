import { type SearchState, SORTS, type Sort, searchHref } from '@/lib/search/state'

/** The three orders as links; the present one is told. */
export function SortLinks({ state }: { state: SearchState }) {
  return (
    <nav aria-label="정렬" className="flex gap-4 text-sm">
      {(Object.entries(SORTS) as [Sort, string][]).map(([sort, label]) => (
        <a
          key={sort}
          href={searchHref(state, { sort })}
          aria-current={state.sort === sort ? 'true' : undefined}
          className={
            state.sort === sort ? 'py-1 font-bold' : 'py-1 text-soft hover:text-accent hover:underline'
          }
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
