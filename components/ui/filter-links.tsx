import { classNames } from '@/components/ui/class-names'

export interface FilterLink {
  href: string
  label: string
  count?: number
  selected: boolean
}

/** A row of choices of which one holds, 전체 among them. */
export function FilterLinks({ label, links }: { label: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1.5">
      {links.map((link) => (
        <a
          key={link.href}
          href={link.href}
          aria-current={link.selected ? 'true' : undefined}
          className={classNames(
            'inline-flex min-h-9 items-center rounded-full border px-3 text-sm',
            link.selected
              ? 'border-accent bg-accent text-accent-ink'
              : 'border-line text-soft hover:border-line-strong hover:text-ink',
          )}
        >
          {link.label}
          {link.count === undefined ? null : <span className="ml-1.5">{link.count}</span>}
        </a>
      ))}
    </nav>
  )
}
