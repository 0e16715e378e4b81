import { byProvince } from '@/lib/records/published/by-province'
import type { RegionReference } from '@/lib/records/published/reference'

interface Props {
  action: string
  regions: readonly RegionReference[]
  /** Slug; null is 전체. */
  selected: string | null
  /** Other filters that the choice must keep. */
  hidden: readonly (readonly [string, string])[]
}

/** 지역 choice by 시·도, as a plain form. */
export function RegionSelect({ action, regions, selected, hidden }: Props) {
  return (
    <form action={action} className="flex gap-2">
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <select name="region" aria-label="지역" defaultValue={selected ?? ''} className="control">
        <option value="">전체 지역</option>
        {byProvince(regions).map(({ province, members }) => (
          <optgroup key={province} label={province}>
            {members.map((region) => (
              <option key={region.slug} value={region.slug}>
                {region.province === null ? `${region.name} 전체` : region.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="control font-semibold hover:border-accent hover:text-accent">
        보기
      </button>
    </form>
  )
}
