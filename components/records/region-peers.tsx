import { countsText } from '@/components/records/counts-text'
import { RegionGrid } from '@/components/records/region-grid'
import { Section } from '@/components/ui/section'
import type { Peers } from '@/lib/compare/peers'
import { compareHref, emptyCompareState, MAX_REGIONS } from '@/lib/compare/state'
import { provinceOf } from '@/lib/records/gazetteer'
import type { RegionSummary } from '@/lib/records/published/region'
import type { Region } from '@/lib/records/region'

/** Regions to look at next, and each city's comparison with this one. */
export function RegionPeers({ region, peers }: { region: Region; peers: Peers }) {
  const { near, alike } = peers
  if (near.length + alike.length === 0) return null
  if (region.level === 'province') {
    return (
      <Section id="peers" title="이 지역의 시·군·구" count={near.length}>
        <RegionGrid regions={near} />
      </Section>
    )
  }
  return (
    <Section id="peers" title="다른 지역">
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <PeerList title={`${provinceOf(region).name}의 다른 곳`} region={region} regions={near} />
        <PeerList title="다른 시·도에서 기록 수가 비슷한 곳" region={region} regions={alike} />
      </div>
    </Section>
  )
}

interface ListProps {
  title: string
  region: Region
  regions: readonly RegionSummary[]
}

function PeerList({ title, region, regions }: ListProps) {
  if (regions.length === 0) return null
  const withFigures = regions.filter(({ figures }) => figures > 0).slice(0, MAX_REGIONS - 1)
  return (
    <div>
      <h3 className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 font-semibold text-sm text-soft">
        {title}
        {withFigures.length > 1 ? (
          <a href={compareTo(region, withFigures)} className="link font-normal">
            한꺼번에 비교
          </a>
        ) : null}
      </h3>
      <ul className="border-line border-t text-sm">
        {regions.map((other) => (
          <li key={other.slug} className="flex items-baseline gap-4 border-line border-b py-2">
            <a href={`/regions/${other.slug}`} className="font-semibold hover:text-accent hover:underline">
              {other.name}
            </a>
            <span className="grow text-soft">
              {countsText([
                ['기관', other.agencies],
                ['사업', other.programs],
                ['지표', other.figures],
              ])}
            </span>
            {other.figures > 0 ? (
              <a
                href={compareTo(region, [other])}
                aria-label={`${region.name}, ${other.name} 비교`}
                className="link"
              >
                비교
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

const compareTo = (region: Region, others: readonly RegionSummary[]): string =>
  compareHref(emptyCompareState(), { regions: [region.slug, ...others.map(({ slug }) => slug)] })
