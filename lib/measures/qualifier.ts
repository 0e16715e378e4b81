/** How exactly a figure is stated, from the words right before and right behind it. */

type QualifierName = 'exact' | 'approx' | 'at-least' | 'over' | 'up-to'

/** Behind the figure, perhaps after a particle: `800건이 넘는`, `30% 이상`, `3억원까지`. First that fits wins. */
const BEHIND: readonly [RegExp, QualifierName][] = [
  [/^(?:이|가|을|를|은|는)?\s?(?:넘는|넘게|넘어|넘었|넘긴|넘겨|넘을|초과|웃도는|웃돌|상회|돌파)/, 'over'],
  [/^(?:가량|정도|여)?\s?이상(?!\s?(?:기후|징후))/, 'at-least'],
  [/^(?:을|를)?\s?(?:이하|이내|까지|한도|미만)/, 'up-to'],
  [
    /^(?:에)?\s?(?:가량|정도|안팎|내외|남짓|쯤|상당|가까이|가까운|육박|대(?=[의에로를이\s,.)]|$|까지))/,
    'approx',
  ],
]

const BEFORE: readonly [RegExp, QualifierName][] = [
  // `사상 최고 100억 달러` is a record, not a bound.
  [/(?:(?<!사상 |역대 )(?:최대|최고)|많게는)\s?(?:총\s?)?$/, 'up-to'],
  [/(?:최소|적어도|적게는)\s?(?:총\s?)?$/, 'at-least'],
  [/(?:^|[^가-힣])(?:약|대략|어림잡아|줄잡아|거의|얼추)\s?(?:총\s?)?$/, 'approx'],
]

const anyOf = (patterns: readonly [RegExp, QualifierName][]) =>
  new RegExp(patterns.map(([{ source }]) => source).join('|'))
/** Most figures are stated plainly: one look tells. */
const ANY_BEHIND = anyOf(BEHIND)
const ANY_BEFORE = anyOf(BEFORE)

/** @param hasYeo whether the numeral itself holds 여 (`8700여명`): approximate unless a bound is stated. */
export function qualifierAround(text: string, start: number, end: number, hasYeo: boolean): QualifierName {
  const behind = text.slice(end, end + 8)
  if (ANY_BEHIND.test(behind)) for (const [pattern, name] of BEHIND) if (pattern.test(behind)) return name
  const before = text.slice(Math.max(0, start - 10), start)
  if (ANY_BEFORE.test(before)) for (const [pattern, name] of BEFORE) if (pattern.test(before)) return name
  return hasYeo ? 'approx' : 'exact'
}
