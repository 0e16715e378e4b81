import { afterEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/api/metrics/route'
import { freshDatabase } from '@/tests/setup/database'

const TOKEN = 'a-token-of-this-test'
const asked = (authorization?: string) =>
  GET(new Request('http://localhost/api/metrics', { headers: authorization ? { authorization } : {} }))

afterEach(() => vi.unstubAllEnvs())

test('without a token in the settings there are none, whatever is sent', async () => {
  vi.stubEnv('METRICS_TOKEN', '')
  for (const sent of [undefined, 'Bearer ', 'Bearer undefined', `Bearer ${TOKEN}`])
    expect((await asked(sent)).status).toBe(404)
})

test('only who sends the token is told', async () => {
  vi.stubEnv('DATABASE_URL', (await freshDatabase()).url)
  vi.stubEnv('METRICS_TOKEN', TOKEN)
  for (const sent of [undefined, TOKEN, `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`])
    expect((await asked(sent)).status).toBe(401)
  const answer = await asked(`Bearer ${TOKEN}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/plain'),
  ])
  expect(await answer.text()).toContain('kb_records{kind="articles"} 0')
})

test('a database that can not be read is told as a figure', async () => {
  vi.stubEnv('DATABASE_URL', 'file:/no-such-folder/kb.db')
  vi.stubEnv('METRICS_TOKEN', TOKEN)
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  expect(await (await asked(`Bearer ${TOKEN}`)).text()).toContain('kb_database_up 0')
  warned.mockRestore()
})
