/** The search addresses of the API, on an engine and a database of their own. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as getSearch } from '@/app/api/v1/search/route'
import { GET as getSuggestions } from '@/app/api/v1/suggest/route'
import { database } from '@/lib/db/client'
import { searchAnswerSchema } from '@/lib/search/answer'
import type { EngineProcess } from '@/lib/search/engine/process'
import { searchOnlyKey } from '@/lib/search/engine/search-key'
import { suggestAnswerSchema } from '@/lib/search/suggestion'
import { reindex } from '@/lib/workflows/reindex'
import { seededDatabase } from '@/tests/integration/search/seeded'
import { startEngine } from '@/tests/setup/engine'

let engine: EngineProcess

beforeAll(async () => {
  engine = await startEngine()
  vi.stubEnv('DATABASE_URL', (await seededDatabase()).url)
  vi.stubEnv('MEILI_URL', engine.url)
  vi.stubEnv('MEILI_SEARCH_KEY', await searchOnlyKey(engine.url, engine.masterKey))
  await reindex({ db: database(), engine: { url: engine.url, key: engine.masterKey } })
})
afterAll(async () => {
  await database().$disconnect()
  await engine.stop()
  vi.unstubAllEnvs()
})

const ask = async (get: typeof getSearch, query: string) => {
  const response = await get(new Request(`http://localhost/api/v1/search?${query}`))
  const body: unknown = await response.json()
  return { response, body }
}

describe('search', () => {
  it('answers what the page shows, with the site’s own key', async () => {
    const { response, body } = await ask(getSearch, 'q=안양산업진흥원&kind=agency&kind=program&size=5')
    expect(response.status).toBe(200)
    const answer = searchAnswerSchema.parse(body)
    expect(answer.reduced).toBe(false)
    expect(answer.hits[0]).toMatchObject({ kind: 'agency', name: '안양산업진흥원', title: '안양산업진흥원' })
    expect(answer.hits.length).toBeLessThanOrEqual(5)
  })

  it('answers everything when nothing is asked', async () => {
    expect(searchAnswerSchema.parse((await ask(getSearch, '')).body).total).toBeGreaterThan(100)
  })

  it('gives each hit a score of its own order', async () => {
    const { hits } = searchAnswerSchema.parse((await ask(getSearch, 'q=진흥원&size=100')).body)
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it.each([
    ['kind=company', 'kind', 'agency'],
    ['region=atlantis', 'region', 'slug'],
    ['year=21', 'year', 'year'],
    ['status=done', 'status', 'actual'],
    ['sort=price', 'sort', 'newest'],
    ['page=abc', 'page', 'whole number'],
    ['page=0', 'page', '1'],
    ['size=1000', 'size', '100'],
    ['q=a&q=b', 'q', ''],
    ['literal=yes', 'literal', '1'],
    ['count=some', 'count', 'all'],
    ['colour=red', 'colour', 'allowed are q'],
  ])('%s is refused, naming %s and what is allowed', async (query, parameter, allowed) => {
    const { response, body } = await ask(getSearch, query)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({
      status: 400,
      errors: [{ parameter, message: expect.stringContaining(allowed) }],
    })
  })
})

describe('suggest', () => {
  it('offers names', async () => {
    const { body } = await ask(getSuggestions, 'q=안양산어')
    const { suggestions } = suggestAnswerSchema.parse(body)
    expect(suggestions[0]).toMatchObject({ kind: 'agency', name: '안양산업진흥원' })
  })

  it('refuses what it does not know', async () => {
    expect((await ask(getSuggestions, 'query=안양')).response.status).toBe(400)
  })
})
