import { QueryField } from '@/components/search/query-field'
import { classNames } from '@/components/ui/class-names'

interface Props {
  id: string
  query?: string
  large?: boolean
  /** The results stand right below the box. */
  isBrief?: boolean
  /** What else a new search keeps: filters, order. */
  kept?: readonly (readonly [name: string, value: string])[]
}

/** The one search of the site: a plain form that needs no script. */
export function SearchBox({ id, query, large, isBrief, kept = [] }: Props) {
  return (
    <search aria-label="통합검색">
      <form action="/search" className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          통합검색
        </label>
        <QueryField {...{ id, query, large, isBrief }} />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={classNames('button', large ? 'h-14 px-6' : 'px-4')}>
          검색
        </button>
      </form>
    </search>
  )
}
