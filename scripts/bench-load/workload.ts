/** What visitors ask for, in the shares in which they do, from the records the site has. */
import { z } from 'zod'
import type { Target } from '@/scripts/bench-load/load'
import { ANEW } from '@/scripts/bench-load/side-by-side'

const listSchema = z.object({ items: z.array(z.object({ slug: z.string(), name: z.string() })) })
const metricsSchema = z.object({ items: z.array(z.object({ id: z.string() })) })
const articlesSchema = z.object({ items: z.array(z.object({ slug: z.string() })) })

const WORDS = [
  '지원',
  '육성자금',
  '청년 창업',
  '수출',
  '컨설팅',
  '921억',
  '50억 이상',
  'ㅇㅇㅅㅇ',
  'dksdid',
  '없는낱말',
]
const FACETS = ['kind=program', 'kind=metric&status=actual', 'kind=agency', 'category=funding', 'sort=newest']

/** How often of a hundred. */
const SHARES = {
  home: 4,
  search: 18,
  facets: 14,
  suggest: 20,
  'search as JSON': 10,
  region: 9,
  agency: 8,
  program: 5,
  figure: 4,
  compare: 5,
  'export csv': 2,
  'export xlsx': 1,
} as const

type Kind = keyof typeof SHARES

/** @returns a function that draws the next request; always the same ones in the same order. */
export async function workload(site: string): Promise<() => readonly Target[]> {
  const addresses = await addressesOf(site)
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) =>
    Array.from({ length: share }, () => kind as Kind),
  )
  const draw = fixedDraw(11)
  return () => {
    const kind = draw(kinds)
    return [{ kind, url: site + draw(addresses[kind]), headers: ANEW }]
  }
}

/** The addresses of regions with records, the one with most first. */
export async function regionsOf(site: string): Promise<string[]> {
  const { items } = listSchema.parse(await (await fetch(`${site}/api/v1/regions?size=100`)).json())
  return items.map(({ slug }) => slug)
}

async function addressesOf(site: string): Promise<Record<Kind, string[]>> {
  const read = async (path: string): Promise<unknown> => (await fetch(`${site}/api/v1/${path}`)).json()
  const [regions, agencies, programs] = await Promise.all(
    ['regions?size=100', 'agencies?size=100', 'programs?size=100'].map(
      async (path) => listSchema.parse(await read(path)).items,
    ),
  )
  const metrics = metricsSchema.parse(await read('metrics?size=100')).items
  const articles = articlesSchema.parse(await read('articles?size=100')).items
  const words = [
    ...WORDS,
    ...(agencies ?? []).map(({ name }) => name),
    ...(programs ?? []).map(({ name }) => name),
  ]
  const asked = words.map((word) => `q=${encodeURIComponent(word)}`)
  const cities = (regions ?? []).map(({ slug }) => slug)
  const pages = (path: string, of: readonly { slug: string }[] = []) =>
    of.map(({ slug }) => `${path}/${encodeURIComponent(slug)}`)
  return {
    home: ['/'],
    search: asked.map((q) => `/search?${q}`),
    facets: asked.flatMap((q) => FACETS.map((facet) => `/search?${q}&${facet}`)),
    suggest: words.flatMap(typedPieces).map((typed) => `/api/v1/suggest?q=${encodeURIComponent(typed)}`),
    'search as JSON': asked.map((q) => `/api/v1/search?${q}`),
    region: pages('/regions', regions),
    agency: pages('/agencies', agencies),
    program: [...pages('/programs', programs), ...pages('/articles', articles)],
    figure: metrics.map(({ id }) => `/metrics/${id}`),
    compare: cities.map((slug, at) => `/compare?region=${slug}&region=${cities[(at + 1) % cities.length]}`),
    'export csv': ['/api/v1/export/metrics?format=csv', '/api/v1/export/agencies?format=csv'],
    'export xlsx': ['/api/v1/export/metrics?format=xlsx'],
  }
}

/** As a name grows while it is typed. */
function typedPieces(word: string): string[] {
  return [2, 3, 5].filter((length) => length <= word.length).map((length) => word.slice(0, length))
}

function fixedDraw(seed: number): <T>(from: readonly T[]) => T {
  let state = seed
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const drawn = from[Math.floor((state / 2_147_483_648) * from.length)]
    if (drawn === undefined) throw new Error('There is nothing to draw from: has the site any records?')
    return drawn
  }
}
