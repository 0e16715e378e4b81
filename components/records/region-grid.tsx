import { countsText } from '@/components/records/counts-text'
import type { RegionSummary } from '@/lib/records/published/region'

/** Regions with what is recorded of each. */
export function RegionGrid({ regions }: { regions: readonly RegionSummary[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {regions.map((region) => (
        <li key={region.slug} className="border-line border-b">
          <a
            href={`/regions/${region.slug}`}
            className="group flex items-baseline justify-between gap-3 py-2.5"
          >
            <span className="font-semibold group-hover:text-accent group-hover:underline">
              {region.province === null ? `${region.name} 전체` : region.name}
            </span>
            <span className="text-right text-sm text-soft">
              {countsText([
                ['기관', region.agencies],
                ['사업', region.programs],
                ['지표', region.figures],
              ])}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
