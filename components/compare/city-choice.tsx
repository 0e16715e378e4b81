import { mostToCompareFirst } from '@/lib/compare/choose-regions'
import { MAX_REGIONS } from '@/lib/compare/state'
import type { RegionReference } from '@/lib/records/published/reference'
import type { MeasureCount } from '@/lib/records/published/region'

/** Id of the one list of suggestions on the page. */
const CITY_LIST_ID = 'city-suggestions'
const SUGGESTED = 8

interface Props {
  chosen: readonly RegionReference[]
  /** Regions that have anything to compare. */
  regions: readonly RegionReference[]
  counts: readonly MeasureCount[]
  /** Cities that have it are suggested first. */
  measure: string
}

/** The chosen cities, those with most to compare beside them, and a field for the name of any other. */
export function CityChoice({ chosen, regions, counts, measure }: Props) {
  const slugs = new Set(chosen.map(({ slug }) => slug))
  const suggested = mostToCompareFirst(regions, counts, measure)
    .filter(({ slug }) => !slugs.has(slug))
    .slice(0, SUGGESTED)
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">지역 (2–{MAX_REGIONS}곳)</legend>
      {chosen.length + suggested.length > 0 ? (
        <ul className="rounded-[4px] border border-line bg-surface px-3 py-1.5">
          {chosen.map((region) => (
            <CityBox key={region.slug} region={region} checked />
          ))}
          {suggested.length > 0 ? (
            <li className="mt-1 border-line border-t pt-1.5 text-faint text-xs">자료가 많은 다른 곳</li>
          ) : null}
          {suggested.map((region) => (
            <CityBox key={region.slug} region={region} />
          ))}
        </ul>
      ) : null}
      {chosen.length < MAX_REGIONS ? (
        <label className="mt-2 block">
          <span className="mb-1 block text-soft">다른 지역 이름</span>
          <input
            type="text"
            name="region"
            list={CITY_LIST_ID}
            placeholder="예: 안양시, 서울 중구"
            autoComplete="off"
            className="control w-full"
          />
        </label>
      ) : null}
    </fieldset>
  )
}

function CityBox({ region, checked }: { region: RegionReference; checked?: boolean }) {
  return (
    <li>
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          name="region"
          value={region.slug}
          defaultChecked={checked}
          className="size-4 accent-accent"
        />
        <span className={checked ? 'font-semibold' : undefined}>{region.name}</span>
        <span className="ml-auto text-faint text-xs">{region.province}</span>
      </label>
    </li>
  )
}

/** The names the field suggests while one types: all regions, those with records marked. */
export function CitySuggestions({ names }: { names: readonly { name: string; note: string }[] }) {
  return (
    <datalist id={CITY_LIST_ID}>
      {names.map(({ name, note }) => (
        <option key={name} value={name}>
          {note}
        </option>
      ))}
    </datalist>
  )
}
