import { PROVINCES_WITH_UNITS } from '@/components/review/provinces'

interface Props {
  id: string
  /** Code; '' for none. */
  selected: string
  none: string
}

/** Any region, by 시·도. */
export function RegionField({ id, selected, none }: Props) {
  return (
    <div>
      <label htmlFor={`${id}-regionCode`} className="mb-1 block font-semibold text-sm">
        지역
      </label>
      <select id={`${id}-regionCode`} name="regionCode" defaultValue={selected} className="control w-full">
        <option value="">{none}</option>
        {PROVINCES_WITH_UNITS.map(({ province, units }) => (
          <optgroup key={province.code} label={province.name}>
            <option value={province.code}>{province.name} 전체</option>
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
