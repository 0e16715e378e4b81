/** Checks the rules of the house that the lint can't, and says of each breach what to do. */
import { type Checkout, readCheckout } from '@/scripts/structure/checkout'
import { DECISION_RULES } from '@/scripts/structure/decisions'
import { LAYOUT_RULES } from '@/scripts/structure/layout'
import { PACKAGE_RULES } from '@/scripts/structure/packages'
import { PORTABILITY_RULES } from '@/scripts/structure/portability'
import { PURITY_RULES } from '@/scripts/structure/purity'
import type { Rule } from '@/scripts/structure/rule'
import { MIRROR_RULES } from '@/scripts/structure/tests-mirror'
import { EXPORT_RULES } from '@/scripts/structure/unused-exports'

const RULES: Rule[] = [
  ...LAYOUT_RULES,
  ...PURITY_RULES,
  ...PORTABILITY_RULES,
  ...PACKAGE_RULES,
  ...MIRROR_RULES,
  ...EXPORT_RULES,
  ...DECISION_RULES,
]

const checkout = readCheckout(process.cwd())
const broken = RULES.map((rule) => ({ ...rule, found: rule.breaches(checkout) })).filter(
  ({ found }) => found.length > 0,
)

for (const { rule, remedy, found } of broken) {
  console.error(`\n${rule}`)
  for (const { where, what } of found) console.error(`  ${where} ${what}`)
  console.error(`  → ${remedy}`)
}
console.log(`\n${sizes(checkout)}`)
console.log(
  broken.length === 0 ? `${RULES.length} rules kept.` : `${broken.length} of ${RULES.length} rules broken.`,
)
process.exit(broken.length === 0 ? 0 : 1)

function sizes({ code }: Checkout): string {
  const lines = code
    .filter(({ path }) => !path.endsWith('.data.ts') && !path.startsWith('tests/'))
    .map((file) => file.lines)
    .toSorted((a, b) => a - b)
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? 0
  return `${lines.length} source files: median ${at(0.5)} lines, nine in ten at most ${at(0.9)}, longest ${at(1)}.`
}
