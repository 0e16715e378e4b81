/** Hostile requests to the running site: each is answered properly, tells nothing of the insides, and leads nowhere else. */

import { expect, test } from '@playwright/test'
import * as inputs from '@/tests/e2e/hostile/inputs.data'
import { faultsOf } from '@/tests/e2e/hostile/judge'
import { type Sent, send, sendBytes } from '@/tests/e2e/hostile/send'

const AT_ONCE = 4

/** Where words go, in turn. */
const PLACES: readonly ((word: string) => string)[] = [
  (word) => `/search?q=${word}`,
  (word) => `/api/v1/search?q=${word}`,
  (word) => `/api/v1/suggest?q=${word}`,
  (word) => `/api/v1/export/search?format=csv&q=${word}`,
  (word) => `/agencies/${word}`,
  (word) => `/api/v1/programs/${word}`,
]

/** Where the form to sign out leads, which all pages of curators have. */
const ONLY_FOR_CURATORS = '/admin/sign-out'

/** Guesses and reports are counted by sender: these must not make other tests wait. */
const SOMEBODY = { 'X-Forwarded-For': '203.0.113.66' }

async function allFaults(requests: readonly Sent[], site: string | undefined): Promise<string[]> {
  const waiting = requests.values()
  const faults: string[] = []
  const sender = async () => {
    for (const one of waiting) faults.push(...faultsOf(one, await send(site, one), site))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sender))
  return faults
}

/** Half of a pair spells no text: its bytes are sent as careless programs write them. */
function spelled(word: string): string {
  const letters = Array.from(word, (letter) =>
    /^[\ud800-\udfff]$/.test(letter) ? '%ED%A0%80' : encodeURIComponent(letter),
  )
  return letters.join('')
}

test('words', async ({ baseURL }) => {
  const requests = inputs.HOSTILE_WORDS.map((word, at) => ({
    path: (PLACES[at % PLACES.length] ?? String)(spelled(word)),
  }))
  expect(await allFaults(requests, baseURL)).toEqual([])
})

test('paths and parameters', async ({ baseURL }) => {
  const requests = [
    ...inputs.HOSTILE_PATHS.map((path) => ({ path })),
    ...inputs.HOSTILE_PARAMETERS.flatMap((query, at) => [
      { path: `/search?${query}` },
      {
        path: `${['/api/v1/search', '/api/v1/metrics', '/compare', '/api/v1/export/metrics'][at % 4]}?${query}`,
      },
    ]),
  ]
  expect(await allFaults(requests, baseURL)).toEqual([])
})

test('headers and cookies, none of which opens what is closed', async ({ baseURL }) => {
  const headers = [...inputs.HOSTILE_HEADERS, ...inputs.HOSTILE_COOKIES.map((cookie) => ({ Cookie: cookie }))]
  // The one leads to an address that must be of this site; the other is for curators.
  const redirected = headers.map((given) => ({ path: '/agencies/', headers: given }))
  expect(await allFaults(redirected, baseURL)).toEqual([])
  for (const given of headers) {
    const { text, headers: said } = await send(baseURL, { path: '/admin', headers: given })
    // Next first gives its own requests an address of their own.
    const next = String(said.location).startsWith('/admin?_rsc=') ? String(said.location) : null
    const end = next === null ? text : (await send(baseURL, { path: next, headers: given })).text
    expect([given, end.includes(ONLY_FOR_CURATORS)]).toEqual([given, false])
  }
})

test('forms', async ({ baseURL }) => {
  const requests = inputs.HOSTILE_FORMS.map(({ to, body, headers, type }) => ({
    method: 'POST',
    path: to,
    body,
    headers: { 'Content-Type': type ?? 'application/x-www-form-urlencoded', ...SOMEBODY, ...headers },
  }))
  expect(await allFaults(requests, baseURL)).toEqual([])
})

test('bytes that are no request', async ({ baseURL }) => {
  const answers = await Promise.all(inputs.HOSTILE_BYTES.map((bytes) => sendBytes(baseURL, bytes)))
  for (const [at, answer] of answers.entries()) {
    const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
    const name = inputs.HOSTILE_BYTES[at]?.slice(0, 60)
    expect([name, statuses.filter((status) => status >= 500)]).toEqual([name, []])
    expect([name, statuses.length <= 1]).toEqual([name, true])
    expect(answer).not.toMatch(/X-Injected/i)
  }
})

test('after all that the site is as well as before', async ({ request, baseURL }) => {
  expect((await request.get('/api/ready')).status()).toBe(200)
  const { text } = await send(baseURL, { path: '/api/v1/agencies?size=100' })
  expect(text).not.toContain('polluted')
  const { HOSTILE_HEADERS, ...lists } = inputs
  const count = Object.values(lists).reduce((sum, list) => sum + list.length, HOSTILE_HEADERS.length)
  expect(count).toBeGreaterThanOrEqual(150)
})
