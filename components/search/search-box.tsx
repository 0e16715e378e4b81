import { QueryInput } from '@/components/search/query-input'
import { classNames } from '@/components/ui/class-names'

/** The one search of the site: a plain form that needs no script. */
export function SearchBox({ id, query, large }: { id: string; query?: string; large?: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet exposed as a landmark everywhere.
    <form action="/search" role="search" aria-label="통합검색" className="flex gap-2">
      <label htmlFor={id} className="sr-only">
        통합검색
      </label>
      <QueryInput
        id={id}
        name="q"
        defaultValue={query}
        maxLength={200}
        placeholder="기관, 사업, 지역, 금액"
        className={classNames('control w-full min-w-0', large && 'h-14 px-4 text-base')}
      />
      <button type="submit" className={classNames('button', large ? 'h-14 px-6' : 'px-4')}>
        검색
      </button>
    </form>
  )
}
