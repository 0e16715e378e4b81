interface Fact {
  term: string
  links: readonly { href: string; label: string }[]
}

/** A record's ties to others, each a link; ties that are not known are left out. */
export function RecordFacts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.links.length > 0)
  if (known.length === 0) return null
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-1 text-sm">
      {known.map(({ term, links }) => (
        <div key={term} className="flex gap-2">
          <dt className="shrink-0 text-faint">{term}</dt>
          <dd className="flex flex-wrap gap-x-3">
            {links.map(({ href, label }) => (
              <a key={href} href={href} className="link">
                {label}
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
