import { provinceOf, regionByCode } from '@/lib/records/gazetteer'
import { byProvince } from '@/lib/records/published/by-province'
import type { RegionSummary } from '@/lib/records/published/region'

/** Of a province so many are named; nobody reads two hundred beside a map that leads to all. */
const MOST_OF_PROVINCE = 8
/** Rather than to say that there is one more, it is named. */
const FEWEST_LEFT_OUT = 3

/** Regions with records, by province in running text: of a province with many those with most figures, and where the others are. */
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
              {fullest(members).map((region) => (
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
              <OtherRegions members={members} />
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** In the order in which they come; the province itself is one of them. */
function fullest(members: readonly RegionSummary[]): readonly RegionSummary[] {
  if (members.length < MOST_OF_PROVINCE + FEWEST_LEFT_OUT) return members
  const byFigures = [...members].sort(
    (a, b) => Number(b.province === null) - Number(a.province === null) || b.figures - a.figures,
  )
  const named = new Set(byFigures.slice(0, MOST_OF_PROVINCE))
  return members.filter((region) => named.has(region))
}

function OtherRegions({ members }: { members: readonly RegionSummary[] }) {
  const leftOut = members.length - fullest(members).length
  const province = regionByCode(members[0]?.code ?? '')
  if (leftOut === 0 || province === undefined) return null
  return (
    <li>
      <a href={`/regions/${provinceOf(province).slug}#peers`} className="link inline-block py-0.5">
        외 {leftOut}곳
      </a>
    </li>
  )
}
