import { countsText } from '@/components/records/counts-text'
import { StandingBadge } from '@/components/records/standing-badge'
import { classNames } from '@/components/ui/class-names'
import type { AgencySummary } from '@/lib/records/published/agency'
import { AGENCY_TYPES } from '@/lib/records/vocabulary'

interface Props {
  agencies: readonly AgencySummary[]
  /** The list stands under its type's heading. */
  grouped?: boolean
  /** Slug of the region the page is about: it is not repeated in each line. */
  withoutRegion?: string
}

/** Agencies, one a line: name and former names, type and place, how much is recorded. */
export function AgencyList({ agencies, grouped, withoutRegion }: Props) {
  if (agencies.length === 0) return null
  return (
    <ul className="border-line border-t">
      {agencies.map((agency) => (
        <li
          key={agency.id}
          className={classNames(
            'grid gap-x-6 border-line border-b py-3 sm:items-baseline',
            grouped ? 'sm:grid-cols-[minmax(0,1fr)_7rem_9rem]' : 'sm:grid-cols-[minmax(0,1fr)_14rem_9rem]',
          )}
        >
          <div>
            <a href={`/agencies/${agency.slug}`} className="link font-semibold">
              {agency.name}
            </a>{' '}
            <StandingBadge standing={agency.standing} />
            {agency.formerNames.length > 0 ? (
              <span className="block text-faint text-sm">옛 이름 {agency.formerNames.join(', ')}</span>
            ) : null}
          </div>
          <p className="text-sm text-soft">
            {[
              grouped ? null : AGENCY_TYPES[agency.type],
              agency.region?.slug === withoutRegion ? null : agency.region?.name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="text-sm text-soft sm:text-right">
            {countsText([
              ['사업', agency.programs],
              ['지표', agency.figures],
            ])}
          </p>
        </li>
      ))}
    </ul>
  )
}
