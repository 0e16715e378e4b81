import { readFileSync } from 'node:fs'
import { expect, test } from '@/tests/e2e/site'

const DEFAULT_ADDRESS = 'http://localhost:3000'
const readme = readFileSync('README.md', 'utf8')
const paths = [...readme.matchAll(/http:\/\/localhost:3000(\/[^)>\s]*)/g)].map(([, path = '']) => path)

test('the README links to pages of all three jobs', () => {
  for (const page of ['/regions/', '/agencies/', '/search?', '/compare?', '/api/v1/']) {
    expect(paths.some((path) => path.startsWith(page))).toBe(true)
  }
})

for (const path of new Set(paths)) {
  test(`the README's link ${path} leads to something`, async ({ request }) => {
    const answer = await request.get(new URL(path, DEFAULT_ADDRESS).href.slice(DEFAULT_ADDRESS.length))
    expect(answer.status()).toBe(200)
    expect(await answer.text()).not.toContain('맞는 기록이 없습니다')
  })
}
