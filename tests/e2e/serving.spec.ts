/** What stands before every page of the running site: ids, limits, metrics, and pages in words where something is refused. */
import { expect, test } from '@playwright/test'
import { send } from '@/tests/e2e/hostile/send'
import { METRICS_TOKEN } from '@/tests/setup/metrics-token'

test('every answer has an id, and a given one is kept', async ({ baseURL }) => {
  for (const path of ['/', '/none', '/icon.svg', '/api/v1/agencies', '/_next/static/none.js']) {
    const made = await send(baseURL, { path })
    expect(made.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    const given = await send(baseURL, { path, headers: { 'X-Request-Id': 'from-a-proxy-1' } })
    expect(given.headers['x-request-id']).toBe('from-a-proxy-1')
  }
  const { headers, text } = await send(baseURL, { path: '/api/v1/agencies/none' })
  expect(JSON.parse(text)).toMatchObject({ status: 404, requestId: headers['x-request-id'] })
})

test('a page is made once for all visitors, with a nonce for each, and anew for who is signed in', async ({
  baseURL,
}) => {
  const path = `/regions?kept=${Date.now()}`
  const ask = (headers = {}) => send(baseURL, { path, headers })
  const [first, again, other] = [await ask(), await ask(), await ask({ Cookie: 'kb-any=1' })]
  const statuses = [first, again, other].map(({ headers }) => headers['cache-status'])
  expect(statuses).toEqual(['site; fwd=miss', 'site; hit', 'site; fwd=bypass'])
  const nonces = [first, again, other].map(
    ({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '',
  )
  expect(new Set(nonces).size).toBe(3)
  for (const [at, { text }] of [first, again, other].entries()) {
    const scripts = [...text.matchAll(/<script[^>]* nonce="([^"]*)"/g)].map(([, nonce]) => nonce)
    expect(new Set(scripts)).toEqual(new Set([nonces[at]]))
  }
})

test('who asks too often is told in words when to come again', async ({ baseURL }) => {
  const headers = { 'X-Forwarded-For': '203.0.113.77' }
  const path = '/api/v1/export/regions?format=csv'
  // A tenth of what a sender may ask in a minute.
  const allowed = await Promise.all(Array.from({ length: 60 }, () => send(baseURL, { path, headers })))
  expect(new Set(allowed.map(({ status }) => status))).toEqual(new Set([200]))
  const refused = (await Promise.all(Array.from({ length: 20 }, () => send(baseURL, { path, headers })))).at(
    -1,
  )
  expect(refused?.status).toBe(429)
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused?.headers['content-type']).toBe('application/problem+json')
  expect((await send(baseURL, { path: '/regions', headers })).status).toBe(200)
})

test('what is too long or too big says so', async ({ page, baseURL }) => {
  const answer = await page.goto(`/search?q=${'a'.repeat(8_100)}`)
  expect(answer?.status()).toBe(414)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('주소가 너무 깁니다')
  await expect(page.getByText('요청 번호')).toBeVisible()
  const sent = {
    method: 'POST',
    path: '/report/send',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  }
  expect((await send(baseURL, { ...sent, body: 'a'.repeat(70_000) })).status).toBe(413)
})

test('metrics are told to who has the token', async ({ baseURL }) => {
  const path = '/api/metrics'
  expect((await send(baseURL, { path })).status).toBe(401)
  expect((await send(baseURL, { path, headers: { Authorization: 'Bearer wrong' } })).status).toBe(401)
  await send(baseURL, { path: '/agencies/none' })
  const { status, text } = await send(baseURL, {
    path,
    headers: { Authorization: `Bearer ${METRICS_TOKEN}` },
  })
  expect(status).toBe(200)
  expect(text).toMatch(/^http_requests_total\{route="\/agencies\/\[slug\]",method="GET",status="404"\} \d+/m)
  expect(text).toMatch(/^kb_records\{kind="articles"\} [1-9]/m)
  expect(text).toMatch(/^kb_index_tasks_waiting \d+/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
})
