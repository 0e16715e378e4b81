import type { ReactNode } from 'react'

interface Props<T> {
  items: readonly T[]
  /** The closed list that orders and names the groups. */
  labels: Readonly<Record<string, string>>
  keyOf: (item: T) => string
  children: (members: T[]) => ReactNode
}

/** A list cut by a closed list: each group's name beside its members, empty groups left out. */
export function GroupedLists<T>({ items, labels, keyOf, children }: Props<T>) {
  const groups = Object.entries(labels)
    .map(([key, label]) => ({ label, members: items.filter((item) => keyOf(item) === key) }))
    .filter(({ members }) => members.length > 0)
  return (
    <div className="border-line-strong border-b">
      {groups.map(({ label, members }) => (
        <div
          key={label}
          className="grid gap-x-6 border-line-strong border-t pt-2.5 sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:pt-0"
        >
          <h3 className="font-semibold text-sm text-soft sm:py-3">{label}</h3>
          <div className="[&>ul>li:last-child]:border-b-0 [&>ul]:border-t-0">{children(members)}</div>
        </div>
      ))}
    </div>
  )
}
