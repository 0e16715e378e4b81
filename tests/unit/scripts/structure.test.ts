import { describe, expect, it } from 'vitest'
import type { Checkout } from '@/scripts/structure/checkout'
import { DECISION_RULES } from '@/scripts/structure/decisions'
import { LAYOUT_RULES } from '@/scripts/structure/layout'
import { PACKAGE_RULES } from '@/scripts/structure/packages'
import { PORTABILITY_RULES } from '@/scripts/structure/portability'
import { PURITY_RULES } from '@/scripts/structure/purity'
import type { Rule } from '@/scripts/structure/rule'
import { mirrorRule } from '@/scripts/structure/tests-mirror'
import { EXPORT_RULES } from '@/scripts/structure/unused-exports'

function checkoutOf(files: Record<string, string>): Checkout {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text, lines: text.split('\n').length }))
  return { paths: Object.keys(files), texts, code: texts.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path)) }
}

/** What the rules say of a checkout with these files, as `where what`. */
function breaches(rules: Rule[], files: Record<string, string>): string[] {
  const checkout = checkoutOf(files)
  return rules.flatMap((rule) => rule.breaches(checkout)).map(({ where, what }) => `${where} ${what}`)
}

const MANIFEST = { dependencies: {}, devDependencies: {} }
const FUNCTION = 'export function read() {\n  return 1\n}\n'

describe('the layout', () => {
  it('has no room for strangers', () => {
    expect(breaches(LAYOUT_RULES, { 'src/a.ts': '', 'lib/tools/b.ts': '', 'lib/korean/c.ts': '' })).toEqual([
      'src is not one of the top-level entries',
      'lib/tools is no layer',
    ])
  })

  it.each([
    'lib/korean/utils.ts',
    'lib/korean/date-utils.ts',
    'components/common/card.tsx',
    'tests/helpers/x.ts',
  ])('%s has a name that says nothing', (path) =>
    expect(breaches(LAYOUT_RULES, { [path]: '' })).toEqual([`${path} has a name that says nothing`]),
  )

  it('knows no barrels', () => {
    expect(breaches(LAYOUT_RULES, { 'lib/korean/index.ts': '' })).toEqual([
      'lib/korean/index.ts is an index file',
    ])
  })

  it('keeps files small, lists of facts and tests apart', () => {
    const long = 'x\n'.repeat(251)
    const files = { 'lib/korean/a.ts': long, 'lib/korean/a.data.ts': long, 'tests/unit/a.test.ts': long }
    expect(breaches(LAYOUT_RULES, files)).toEqual(['lib/korean/a.ts has 252 lines'])
  })
})

it('pure folders have no clock and no chance', () => {
  const files = {
    'lib/records/a.ts': 'const a = Date.now()',
    'lib/search/b.ts': 'const b = new Date()\nconst c = new Date(2020, 1)',
    'lib/search/engine/c.ts': 'const d = Date.now()',
    'lib/ingest/d.ts': 'const e = Math.random()',
  }
  expect(breaches(PURITY_RULES, files)).toEqual([
    'lib/records/a.ts:1 uses Date.now(…',
    'lib/search/b.ts:1 uses new Date()…',
    'lib/ingest/d.ts:1 uses Math.random(…',
  ])
})

it('no registry and no machine is named', () => {
  const registry = ['https://registry', 'npmjs', 'org/zod'].join('.')
  const files = {
    'package-lock.json': `{\n"resolved": "${registry}"\n}`,
    'docs/a.md': `see ${['', 'home', 'kim', 'kb'].join('/')}`,
  }
  expect(breaches(PORTABILITY_RULES, files)).toEqual([
    expect.stringMatching(/^package-lock\.json:2 names registry/),
    'package-lock.json:2 has an address',
    expect.stringMatching(/^docs\/a\.md:1 has the path/),
  ])
})

describe('packages', () => {
  it('are dependencies when they are imported, and used when they are dependencies', () => {
    const files = {
      'package.json': JSON.stringify({ ...MANIFEST, dependencies: { zod: '1.0.0', lodash: '1.0.0' } }),
      'lib/a.ts': ['zod', 'node:fs', '@/lib/x', 'ms/y'].map((name) => `import x from '${name}'`).join('\n'),
    }
    expect(breaches(PACKAGE_RULES, files)).toEqual([
      'lib/a.ts imports ms, which package.json does not have',
      'package.json has lodash, which nothing uses',
    ])
  })

  it('have exact versions', () => {
    const files = {
      'package.json': JSON.stringify({ ...MANIFEST, dependencies: { zod: '^1.0.0' } }),
      'lib/a.ts': "import 'zod'",
    }
    expect(breaches(PACKAGE_RULES, files)).toEqual(['package.json wants zod ^1.0.0'])
  })
})

describe('tests', () => {
  it('exist for what decides something', () => {
    const files = {
      'lib/korean/a.ts': FUNCTION,
      'lib/korean/b.data.ts': 'export const B = [1]',
      'lib/korean/c.ts': 'export type C = 1',
    }
    expect(breaches([mirrorRule({})], files)).toEqual(['lib/korean/a.ts has no test'])
  })

  it('stand at the same place, or import the file', () => {
    const files = {
      'lib/korean/a.ts': FUNCTION,
      'tests/unit/korean/a.test.ts': '',
      'lib/db/b.ts': FUNCTION,
      'tests/integration/db/writing.test.ts': "import { read } from '@/lib/db/b'",
    }
    expect(breaches([mirrorRule({})], files)).toEqual([])
  })

  it('of a whole are those of its parts in the same folder, and of no others', () => {
    const files = {
      'lib/db/save/whole.ts': `import { part } from '@/lib/db/save/part'\nimport { other } from '@/lib/db/other'\n${FUNCTION}`,
      'lib/db/save/part.ts': FUNCTION,
      'lib/db/other.ts': FUNCTION,
      'tests/integration/db/save/whole.test.ts': '',
    }
    expect(breaches([mirrorRule({})], files)).toEqual(['lib/db/other.ts has no test'])
  })
})

it('an exception from testing goes with its file', () => {
  const rule = mirrorRule({
    'lib/db/gone.ts': 'tested with the whole',
    'lib/db/here.ts': 'tested with the whole',
  })
  expect(breaches([rule], { 'lib/db/here.ts': FUNCTION })).toEqual([
    'scripts/structure/tests-mirror.data.ts excepts lib/db/gone.ts, which is gone',
  ])
})

it('what is exported is used in another file', () => {
  const files = {
    'lib/korean/a.ts': `${FUNCTION}export const WIDTH = 1\nexport const aSchema = 1`,
    'lib/korean/b.ts': "import { read } from '@/lib/korean/a'",
  }
  expect(breaches(EXPORT_RULES, files)).toEqual(['lib/korean/a.ts exports WIDTH, which no other file uses'])
})

it('decision records have their name and their parts', () => {
  const whole = '# A\n\nStatus: accepted\n\n## Context\nx\n\n## Decision\nx\n\n## Consequences\nx'
  expect(breaches(DECISION_RULES, { 'docs/decisions/0001-a.md': whole })).toEqual([])
  expect(breaches(DECISION_RULES, { 'docs/decisions/a.md': whole.replace('## Context', '') })).toEqual([
    'docs/decisions/a.md has another kind of name',
    'docs/decisions/a.md has no "## Context"',
  ])
})
