import type { Rule } from '@/scripts/structure/rule'

const NAME = /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/
const PARTS = ['Status:', '## Context', '## Decision', '## Consequences']

export const DECISION_RULES: Rule[] = [
  {
    rule: 'A decision record is named 0001-what-was-decided.md, and has a line Status: and the headings Context, Decision and Consequences.',
    remedy: 'Rename it, or add the missing heading (## Context).',
    breaches: ({ texts }) =>
      texts
        .filter(({ path }) => path.startsWith('docs/decisions/'))
        .flatMap(({ path, text }) => [
          ...(NAME.test(path) ? [] : [{ where: path, what: 'has another kind of name' }]),
          ...PARTS.filter((part) => !text.includes(`\n${part}`)).map((part) => ({
            where: path,
            what: `has no "${part}"`,
          })),
        ]),
  },
]
