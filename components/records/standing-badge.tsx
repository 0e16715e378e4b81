import { Badge } from '@/components/ui/badge'
import { AGENCY_STANDINGS, type AgencyStanding } from '@/lib/records/vocabulary'

/** Marks an agency that no article tells of as working yet. */
export function StandingBadge({ standing }: { standing: AgencyStanding }) {
  if (standing === 'existing') return null
  return (
    <Badge tone="caution" title="읽은 기사에는 세울 계획만 나옵니다">
      {AGENCY_STANDINGS[standing]}
    </Badge>
  )
}
