import { Fragment } from 'react'
import type { Figure } from '@/lib/records/published/figure'

/** Whose figure it is, from the widest to the narrowest: region, agency, programme. */
export function OwnerLinks({ figure, without }: { figure: Figure; without?: string }) {
  const owners = [
    figure.region && { href: `/regions/${figure.region.slug}`, name: figure.region.name },
    figure.agency &&
      figure.agency.name !== figure.region?.name && {
        href: `/agencies/${figure.agency.slug}`,
        name: figure.agency.name,
      },
    figure.program && { href: `/programs/${figure.program.slug}`, name: figure.program.name },
  ].filter((owner) => owner !== null && owner !== false && owner.href !== without)
  return (
    <span className="text-sm text-soft">
      {owners.map((owner, index) =>
        owner === null || owner === false ? null : (
          <Fragment key={owner.href}>
            {index > 0 ? ' · ' : null}
            <a href={owner.href} className="hover:text-accent hover:underline">
              {owner.name}
            </a>
          </Fragment>
        ),
      )}
    </span>
  )
}
