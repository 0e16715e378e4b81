import type { SearchAnswer } from '@/lib/search/answer'
import type { EngineAddress } from '@/lib/search/engine/client'
import { FACETS, type FacetKey } from '@/lib/search/facets'
import { parseSearchState, type SearchState, SORTS } from '@/lib/search/state'
import { openEngine } from '@/lib/workflows/engine-access'
import { search } from '@/lib/workflows/search'
import { type Command, parseCommandLine, UsageError, wholeNumber } from '@/scripts/kb/command'
import { note, print } from '@/scripts/kb/output'
import { withDatabase } from '@/scripts/kb/with-database'

const help = `Usage: kb search [--json] [--FACET VALUE]… [--sort ORDER] [--page N] [--size N] QUERY

Searches as the site's search page does, with the same parameters.

  QUERY      what to look for; several words are one query
  --json     the whole answer as one JSON object
  --FACET    ${FACETS.map(({ urlParam }) => `--${urlParam}`).join(', ')}; may be repeated
  --sort     ${Object.keys(SORTS).join(', ')}
  --page     from 1
  --size     hits a page
`

const facetOptions = Object.fromEntries(
  FACETS.map(({ urlParam }) => [urlParam, { type: 'string', multiple: true } as const]),
)

const OPTIONS = {
  ...facetOptions,
  json: { type: 'boolean' },
  sort: { type: 'string' },
  page: { type: 'string' },
  size: { type: 'string' },
} as const

export const command: Command = {
  help,
  async run(args) {
    const { values, positionals } = parseCommandLine('search', args, OPTIONS)
    const query = positionals.join(' ')
    if (query.trim() === '') throw new UsageError('Give a QUERY.', 'search')
    for (const option of ['page', 'size'] as const) {
      const text = values[option]
      if (text !== undefined) wholeNumber('search', option, text, 1)
    }
    const state = parseSearchState({ ...parametersOf(values), q: query })
    refuseDropped(state, values)
    const answer = await withDatabase((db) => withEngine((engine) => search(state, { db, engine })))
    await print(values.json === true ? `${JSON.stringify(answer)}\n` : readableAnswer(answer))
    if (answer.reduced) note('The search engine could not be asked; this is a plain search of the database.')
    return true
  },
}

/** Without an engine the database answers, so trouble with it is only said. */
async function withEngine<T>(work: (engine: EngineAddress | null) => Promise<T>): Promise<T> {
  const access = await openEngine(note).catch((error: unknown) => ({ missing: String(error) }))
  if ('missing' in access) {
    note(access.missing)
    return await work(null)
  }
  try {
    return await work({ url: access.url, key: access.searchKey })
  } finally {
    await access.close()
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** The command's options are the page's own parameters. */
function parametersOf(values: Values): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const words = [value].flat().filter((word) => typeof word === 'string')
      return words.length === 0 ? [] : [[name, words]]
    }),
  )
}

/** An address may hold anything and is read as far as it makes sense; on a command line a slip should be said. */
function refuseDropped(state: SearchState, values: Values): void {
  const given = parametersOf(values)
  for (const { key, urlParam } of FACETS) {
    const kept: readonly string[] = state[key satisfies FacetKey]
    const dropped = given[urlParam]?.find((value) => !kept.includes(value))
    if (dropped !== undefined) throw new UsageError(`--${urlParam} takes no “${dropped}”.`, 'search')
  }
  const [sort] = given.sort ?? []
  if (sort !== undefined && state.sort !== sort) {
    throw new UsageError(`--sort takes ${Object.keys(SORTS).join(', ')}, not “${sort}”.`, 'search')
  }
}

function readableAnswer({ hits, total, page, pages, tookMs }: SearchAnswer): string {
  const lines = hits.map(
    ({ kind, title, region, sentence, href, sameSentence }) =>
      `[${kind}] ${title}${region === null ? '' : ` (${region})`}\n    ${sentence}\n    ${href}\n${
        sameSentence.length === 0 ? '' : `    + ${sameSentence.map((other) => other.title).join(', ')}\n`
      }`,
  )
  const place = pages > 1 ? `, page ${page} of ${pages}` : ''
  return `${lines.join('')}${total} hits${place} (${Math.round(tookMs)} ms)\n`
}
