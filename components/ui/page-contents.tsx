interface Entry {
  id: string
  label: string
  count?: number
}

/** What stands on a long page, each with its size; empty parts are left out. */
export function PageContents({ entries }: { entries: readonly Entry[] }) {
  const present = entries.filter(({ count }) => count === undefined || count > 0)
  if (present.length < 2) return null
  return (
    <nav aria-label="이 쪽의 내용" data-screen-only className="mb-10 border-line border-b text-sm">
      <ul className="-mt-6 flex flex-wrap gap-x-6">
        {present.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-2 text-soft hover:text-accent">
              {label}
              {count === undefined ? null : (
                <span className="ml-1 text-faint">{count.toLocaleString('ko-KR')}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
