import { byProvince } from '@/lib/records/published/by-province'
import type { RegionSummary } from '@/lib/records/published/region'

/** All regions with records, by province in running text: as many as there are fit beside the map. */
export function RegionIndex({ regions }: { regions: readonly RegionSummary[] }) {
  return (
    <dl className="border-line border-t text-sm">
      {byProvince(regions).map(({ province, members }) => (
        <div
          key={province}
          className="grid gap-x-5 border-line border-b py-2 sm:grid-cols-[8rem_minmax(0,1fr)]"
        >
          <dt className="py-0.5 text-soft">{province}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-4">
              {members.map((region) => (
                <li key={region.slug}>
                  <a href={`/regions/${region.slug}`} className="group inline-block py-0.5 hover:text-accent">
                    <span className="font-semibold group-hover:underline">
                      {region.province === null ? '시·도 전체' : region.name}
                    </span>{' '}
                    <span className="text-faint text-xs">
                      {region.figures > 0 ? region.figures.toLocaleString('ko-KR') : '이름만'}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
