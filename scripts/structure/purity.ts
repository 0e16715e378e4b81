import { matches, type Rule } from '@/scripts/structure/rule'

const PURE = /^lib\/(korean|measures|records|ingest|compare|exports|search\/(?!engine\/))/

export const PURITY_RULES: Rule[] = [
  {
    rule: 'Pure folders (korean, measures, records, ingest, compare, exports, the pure half of search) have no clock and no chance.',
    remedy:
      'Take the time or the random value as an argument; app, scripts, workflows, db or engine pass it in.',
    breaches: ({ code }) =>
      matches(
        code.filter(({ path }) => PURE.test(path)),
        /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\brandomUUID\(/,
        (match) => `uses ${match}…`,
      ),
  },
]
