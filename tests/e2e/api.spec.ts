/** Each answer of the API is what the OpenAPI document says, and each wrong request is told what is wrong. */

import type { APIRequestContext } from '@playwright/test'
import Ajv2020 from 'ajv/dist/2020.js'
import { z } from 'zod'
import { PAGES } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(z.object({ name: z.string(), in: z.enum(['query', 'path']) })),
        responses: z.looseObject({
          200: z.object({
            content: z.object({ 'application/json': z.object({ schema: z.object({ $ref: z.string() }) }) }),
          }),
        }),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
})

test('answers are what the OpenAPI document says', async ({ request }) => {
  const document = documentSchema.parse(await (await request.get('/api/v1/openapi.json')).json())
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'api', components: document.components })
  for (const [template, { get }] of Object.entries(document.paths)) {
    const path = await exampleOf(template, request)
    const answer = await request.get(path)
    expect([path, answer.status()]).toEqual([path, 200])
    const { $ref } = get.responses[200].content['application/json'].schema
    const validate = ajv.compile({ $ref: `api${$ref}` })
    expect([path, validate(await answer.json()), validate.errors]).toEqual([path, true, null])
  }
})

const RECORD_PAGES: Readonly<Record<string, keyof typeof PAGES>> = {
  regions: 'a region',
  agencies: 'an agency',
  programs: 'a program',
  articles: 'an article',
  metrics: 'a figure',
}

/** An address that exists: that of the page of the same record. */
async function exampleOf(template: string, request: APIRequestContext): Promise<string> {
  if (template.endsWith('/compare')) return `${template}?region=anyang&region=gimpo&measure=support`
  const page = template.includes('{') ? RECORD_PAGES[template.split('/')[3] ?? ''] : undefined
  return page === undefined ? template : `/api/v1${await PAGES[page](request)}`
}

const WRONG = [
  ['/api/v1/metrics?kind=nonsense', 'kind', 'budget'],
  ['/api/v1/metrics?year=abc', 'year', 'year'],
  ['/api/v1/metrics?page=1&page=2', 'page', 'number'],
  ['/api/v1/agencies?regoin=anyang', 'regoin', 'region'],
  ['/api/v1/agencies?region=atlantis', 'region', 'slug'],
  ['/api/v1/programs?size=1000', 'size', '100'],
  ['/api/v1/articles?page=0', 'page', '1'],
  ['/api/v1/compare?region=anyang', 'region', '2 to 6'],
  ['/api/v1/compare', 'region', ''],
] as const

for (const [path, parameter, allowed] of WRONG) {
  test(`${path} names the parameter and what is allowed`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(400)
    expect(answer.headers()['content-type']).toContain('application/problem+json')
    const problem = await answer.json()
    expect(problem.errors[0].parameter).toBe(parameter)
    expect(problem.errors[0].message).toContain(allowed)
  })
}

for (const kind of ['regions', 'agencies', 'programs', 'articles', 'metrics']) {
  test(`an unknown record of ${kind} is a 404 that says so`, async ({ request }) => {
    const answer = await request.get(`/api/v1/${kind}/there-is-no-such-record`)
    expect(answer.status()).toBe(404)
    expect(await answer.json()).toMatchObject({ status: 404 })
  })
}

test('a comparison of money says what was computed of it, as the page does', async ({ request }) => {
  const { quotients } = await (
    await request.get('/api/v1/compare?region=anyang&region=gimpo&measure=support')
  ).json()
  expect(quotients.length).toBeGreaterThan(0)
  for (const { value, dividend, divisor } of quotients)
    expect(value / (dividend.value / divisor.value)).toBeCloseTo(1, 2)
})

test('every metric has its printed form inside its sentence', async ({ request }) => {
  const { items } = await (await request.get('/api/v1/metrics?size=100')).json()
  expect(items.length).toBeGreaterThan(0)
  for (const { raw, start, end, sentence, sentenceStart, article } of items) {
    expect(sentence.slice(start - sentenceStart, end - sentenceStart)).toBe(raw)
    expect(article.heading).toBeTruthy()
  }
})

test('what works is told apart from being alive', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toEqual({ status: 'ok' })
  const answer = await request.get('/api/ready')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toEqual({
    status: 'ok',
    database: 'ok',
    migrations: 'ok',
    engine: 'ok',
    waitingChanges: 0,
    ending: false,
  })
})
