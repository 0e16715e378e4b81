import { FilterLinks } from '@/components/ui/filter-links'
import { MONEY_UNIT_KEYS, MONEY_UNITS } from '@/lib/compare/money-unit'
import { type CompareState, compareHref } from '@/lib/compare/state'

/** 단위: converts won, and nothing else. */
export function UnitSwitch({ state }: { state: CompareState }) {
  const links = MONEY_UNIT_KEYS.map((unit) => ({
    href: compareHref(state, { unit }),
    label: MONEY_UNITS[unit].label,
    selected: state.unit === unit,
  }))
  return (
    <div data-screen-only className="flex flex-wrap items-center gap-3 text-sm text-soft">
      단위
      <FilterLinks label="단위" links={links} />
    </div>
  )
}
