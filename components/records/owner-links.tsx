import { Fragment } from 'react'
import type { Figure } from '@/lib/records/published/figure'

/** Whose figure it is, from the widest to the narrowest: region, agency, programme. */
export function OwnerLinks({ figure, without }: { figure: Figure; without?: string }) {
  const owners = ownersOf(figure).filter((owner) => owner.href !== without)
  return (
    <span className="text-sm text-soft">
      {owners.map((owner, index) => (
        <Fragment key={owner.href}>
          {index > 0 ? ' · ' : null}
          <a href={owner.href} className="hover:text-accent hover:underline">
            {owner.name}
          </a>
        </Fragment>
      ))}
    </span>
  )
}

/** A city's own figure has the city as region and as agency: once is enough. */
function ownersOf({ region, agency, program }: Figure): { href: string; name: string }[] {
  const ofRegion = region === null ? [] : [{ href: `/regions/${region.slug}`, name: region.name }]
  const isSame = agency === null || agency.name === region?.name
  const ofAgency = isSame ? [] : [{ href: `/agencies/${agency.slug}`, name: agency.name }]
  const ofProgram = program === null ? [] : [{ href: `/programs/${program.slug}`, name: program.name }]
  return [...ofRegion, ...ofAgency, ...ofProgram]
}
