import { matches, type Rule } from '@/scripts/structure/rule'

/** Built from parts, so that the rules don't find themselves. */
const REGISTRIES = new RegExp(
  [
    'registry\\.npm' + 'js\\.',
    'registry\\.yarn' + 'pkg\\.',
    'npm' + 'mirror\\.',
    'deb\\.' + 'debian\\.org',
    '/artifact' + 'ory/',
  ].join('|'),
)
const MACHINE_PATHS = new RegExp(`(?<![\\w.])/(home|Users|root|work)/${'\\w'}`)

export const PORTABILITY_RULES: Rule[] = [
  {
    rule: 'The repository names no package registry: whoever installs it may use another.',
    remedy:
      'Remove the address. In package-lock.json: npm install --package-lock-only (the .npmrc leaves addresses out).',
    breaches: ({ texts }) => matches(texts, REGISTRIES, (match) => `names ${match}`),
  },
  {
    rule: 'The lock file pins packages by their integrity, not by where they were found.',
    remedy: 'Run npm install --package-lock-only in this checkout; its .npmrc leaves the addresses out.',
    breaches: ({ texts }) =>
      matches(
        texts.filter(({ path }) => path === 'package-lock.json'),
        /"resolved": "http/,
        () => 'has an address',
      ).slice(0, 1),
  },
  {
    rule: "No path of one person's machine is in the repository.",
    remedy: 'Build the path from the project folder, a setting or the temporary folder.',
    breaches: ({ texts }) => matches(texts, MACHINE_PATHS, (match) => `has the path ${match}…`),
  },
]
