export interface Crumb {
  href: string
  label: string
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="위치" className="-mb-6 pt-5 text-sm text-soft sm:-mb-8">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label }, index) => (
          <li key={href}>
            {index > 0 ? (
              <span aria-hidden="true" className="mr-2 text-faint">
                /
              </span>
            ) : null}
            <a href={href} className="inline-block py-1 hover:text-accent hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
