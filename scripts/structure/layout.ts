import { type Rule, wordsOf } from '@/scripts/structure/rule'

const TOP_LEVEL = new Set([
  ...['app', 'components', 'lib', 'prisma', 'public', 'scripts', 'seeds', 'tests', 'docs', '.ci', '.github'],
  ...[
    'README.md',
    'LICENSE',
    '.gitignore',
    '.gitattributes',
    '.npmrc',
    '.env.example',
    '.editorconfig',
    '.nvmrc',
  ],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
    'next.config.ts',
    'postcss.config.mjs',
  ],
  ...[
    'vitest.config.ts',
    'playwright.config.ts',
    'prisma.config.ts',
    'proxy.ts',
    'instrumentation.ts',
    'Dockerfile',
    '.dockerignore',
    'compose.yaml',
  ],
])

const LIB = new Set([
  'korean',
  'measures',
  'records',
  'ingest',
  'compare',
  'search',
  'exports',
  'db',
  'processes',
  'workflows',
  'env.ts',
])

const EMPTY_WORDS = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'misc',
  'common',
  'shared',
  'stuff',
  'lib2',
  'new2',
])

/** Tests are lists of cases, data files lists of facts: their length is no sign of many things in one. */
const LONG_IS_FINE = /\.data\.ts$|^tests\//
const LONGEST_FILE = 250

export const LAYOUT_RULES: Rule[] = [
  {
    rule: 'Each thing at the top has its room: the house plan names them.',
    remedy:
      'Move it into the folder whose job it is; if it needs a new room, add it to TOP_LEVEL with a decision record.',
    breaches: ({ paths }) =>
      [...new Set(paths.map((path) => path.split('/')[0] ?? path))]
        .filter((name) => !TOP_LEVEL.has(name))
        .map((name) => ({ where: name, what: 'is not one of the top-level entries' })),
  },
  {
    rule: 'lib/ has one folder for each layer.',
    remedy:
      'Put the file into the layer whose job it does; a new layer needs a decision record, a lint override and an entry here.',
    breaches: ({ paths }) =>
      [...new Set(paths.filter((path) => path.startsWith('lib/')).map((path) => path.split('/')[1] ?? path))]
        .filter((name) => !LIB.has(name))
        .map((name) => ({ where: `lib/${name}`, what: 'is no layer' })),
  },
  {
    rule: 'A name says what a thing is; utils, helpers, misc, common and shared say nothing.',
    remedy: 'Name the file or folder after the one thing it does.',
    breaches: ({ code }) =>
      code
        .filter(({ path }) =>
          path.split('/').some((part) => wordsOf(part).some((word) => EMPTY_WORDS.has(word))),
        )
        .map(({ path }) => ({ where: path, what: 'has a name that says nothing' })),
  },
  {
    rule: 'No barrels: an import names the file it means.',
    remedy: 'Import from the file itself and delete the index file.',
    breaches: ({ code }) =>
      code
        .filter(({ path }) => /(^|\/)index\.(ts|tsx|mjs)$/.test(path))
        .map(({ path }) => ({ where: path, what: 'is an index file' })),
  },
  {
    rule: `A file is one thing, and has at most ${LONGEST_FILE} lines.`,
    remedy:
      'Find the second thing in it and give that a file of its own; lists of facts go into a *.data.ts.',
    breaches: ({ code }) =>
      code
        .filter(({ path, lines }) => lines > LONGEST_FILE && !LONG_IS_FINE.test(path))
        .map(({ path, lines }) => ({ where: path, what: `has ${lines} lines` })),
  },
]
