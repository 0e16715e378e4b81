/** What the running site knows, asked through its own API: tests name no record by heart. */
import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { measureOf } from '@/lib/compare/measure'
import { agencyDetailSchema, agencySummarySchema } from '@/lib/records/published/agency'
import { articleSummarySchema } from '@/lib/records/published/article'
import { type Figure, figureSchema } from '@/lib/records/published/figure'
import { programSummarySchema } from '@/lib/records/published/program'
import { regionSummarySchema } from '@/lib/records/published/region'

export async function itemsOf<T extends z.ZodType>(
  request: APIRequestContext,
  path: string,
  schema: T,
): Promise<z.infer<T>[]> {
  const answer = await request.get(path)
  return z.object({ items: z.array(schema) }).parse(await answer.json()).items
}

/** The first that fits; a base without one can't show what the test is about. */
export function firstOf<T>(items: readonly T[], what: string, fits: (item: T) => boolean = () => true): T {
  const found = items.find(fits)
  if (found === undefined) throw new Error(`The site under test has no ${what}.`)
  return found
}

export async function renamedAgency(request: APIRequestContext) {
  const agencies = await itemsOf(request, '/api/v1/agencies?size=100', agencySummarySchema)
  const { slug } = firstOf(
    agencies,
    'agency of a region with a former name and figures',
    (one) => one.formerNames.length > 0 && one.figures > 0 && one.region !== null,
  )
  return agencyDetailSchema.parse(
    await (await request.get(`/api/v1/agencies/${encodeURIComponent(slug)}`)).json(),
  )
}

export async function programWithFigures(request: APIRequestContext) {
  const programs = await itemsOf(request, '/api/v1/programs?size=100', programSummarySchema)
  return firstOf(programs, 'programme with figures', (one) => one.figures > 0)
}

export async function cities(request: APIRequestContext) {
  const regions = await itemsOf(request, '/api/v1/regions?size=100', regionSummarySchema)
  return regions.filter((region) => region.province !== null && region.figures > 0)
}

export const anArticle = async (request: APIRequestContext) =>
  firstOf(
    await itemsOf(request, '/api/v1/articles', articleSummarySchema),
    'article',
    (one) => one.figures > 0,
  )

/** A figure that a comparison would show: it has a measure, a year and a city. */
export async function comparableFigure(request: APIRequestContext): Promise<Figure> {
  const figures = await itemsOf(request, '/api/v1/metrics?size=100', figureSchema)
  return firstOf(
    figures,
    'comparable figure of a city',
    (one) =>
      measureOf(one) !== null && one.year !== null && one.period === null && one.region?.province != null,
  )
}

/** One address of each sort of page, by what it shows. */
export const PAGES = {
  home: async () => '/',
  'search of everything': async () => '/search',
  'search of a name': async (request) =>
    `/search?q=${encodeURIComponent((await renamedAgency(request)).name)}`,
  'search without a hit': async () => `/search?q=${encodeURIComponent('없는말입니다')}`,
  regions: async () => '/regions',
  'a region': async (request) => `/regions/${firstOf(await cities(request), 'city').slug}`,
  agencies: async () => '/agencies',
  'an agency': async (request) => `/agencies/${encodeURIComponent((await renamedAgency(request)).slug)}`,
  programs: async () => '/programs',
  'a program': async (request) => `/programs/${encodeURIComponent((await programWithFigures(request)).slug)}`,
  articles: async () => '/articles',
  'an article': async (request) => `/articles/${encodeURIComponent((await anArticle(request)).slug)}`,
  'a figure': async (request) => `/metrics/${(await comparableFigure(request)).id}`,
  comparison: async () => '/compare',
  about: async () => '/about',
  'history of decisions': async () => '/changes',
  'signing in': async () => '/admin/sign-in',
  'telling of an error': async () => '/report?about=/regions/anyang',
} as const satisfies Record<string, (request: APIRequestContext) => Promise<string>>
