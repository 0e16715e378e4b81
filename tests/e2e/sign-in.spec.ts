/** Who may change records, and who may not. */
import type { APIRequestContext } from '@playwright/test'
import { fillIn, signIn } from '@/tests/e2e/curator'
import { comparableFigure } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'
import { CURATOR_PASSWORD } from '@/tests/setup/curator-password'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({
      javaScriptEnabled,
      extraHTTPHeaders: { 'X-Forwarded-For': `10.1.0.${javaScriptEnabled ? 1 : 2}` },
    })

    test('a curator signs in by name and password, sees it on every page, and signs out', async ({
      page,
      request,
    }) => {
      const { id } = await comparableFigure(request)
      await page.goto('/')
      await page.getByRole('link', { name: '검수', exact: true }).click()
      await fillIn(page, '김안양', 'not-the-password')
      await expect(page.getByRole('status')).toContainText('맞지 않습니다')
      await fillIn(page, '김안양', CURATOR_PASSWORD)
      await expect(page).toHaveURL(/\/admin$/)
      await page.goto(`/metrics/${id}`)
      const bar = page.getByRole('navigation', { name: '검수' }).locator('..')
      await expect(bar).toContainText('김안양')
      await page.getByRole('link', { name: '이 기록 고치기' }).click()
      await expect(page).toHaveURL(new RegExp(`/admin/figures/${id}$`))
      await page.getByRole('button', { name: '로그아웃', exact: true }).click()
      await expect(page.getByRole('status')).toContainText('로그아웃했습니다')
      await page.goto(`/metrics/${id}`)
      await expect(page.getByRole('link', { name: '이 기록 고치기' })).toHaveCount(0)
    })
  })
}

test('after signing in one is where one wanted to be, and never elsewhere', async ({ page }) => {
  await page.goto('/admin?kind=year')
  await fillIn(page, '김안양', CURATOR_PASSWORD)
  await expect(page).toHaveURL(/\/admin\?kind=year$/)
  await page.context().clearCookies()
  await page.goto('/admin/sign-in?to=//evil.example/x')
  await fillIn(page, '김안양', CURATOR_PASSWORD)
  await expect(page).toHaveURL(/\/admin$/)
})

const attempt = async (
  request: APIRequestContext,
  password: string,
  headers: Record<string, string> = {},
) => {
  const answer = await request.post('/admin/sign-in/send', {
    form: { name: '김안양', password, to: '/admin' },
    headers,
    maxRedirects: 0,
  })
  const { location = '', 'set-cookie': cookie = '' } = answer.headers()
  return { status: answer.status(), location, cookie }
}

test('who guesses has to wait, also with the right password; others do not', async ({
  playwright,
  baseURL,
}) => {
  const request = await playwright.request.newContext({ baseURL })
  const guesser = { 'X-Forwarded-For': '10.2.0.1' }
  let wrong = await attempt(request, 'guess-0', guesser)
  expect(wrong.location).toContain('outcome=wrong')
  // Three are free; on a busy machine the first wait may be over before the next guess.
  for (let count = 1; count < 8 && !wrong.location.includes('outcome=wait'); count += 1)
    wrong = await attempt(request, `guess-${count}`, guesser)
  const right = await attempt(request, CURATOR_PASSWORD, guesser)
  expect(right.location).toMatch(/outcome=wait&seconds=\d+$/)
  expect(right.cookie).toBe('')
  const other = await attempt(request, CURATOR_PASSWORD, { 'X-Forwarded-For': '10.2.0.2' })
  expect(other.location).toBe('/admin')
  await request.dispose()
})

test('the cookie is sealed, and no script and no other site gets it', async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL })
  const { cookie } = await attempt(request, CURATOR_PASSWORD, { 'X-Forwarded-For': '10.2.0.3' })
  for (const one of cookie.split('\n'))
    expect(one).toMatch(/^kb-(session|device)=Fe26\.2\*.*; Path=\/; .*HttpOnly; SameSite=strict$/)
  expect(cookie).not.toContain('김안양')
  const sealed = /kb-session=([^;]+)/.exec(cookie)?.[1] ?? ''
  const spoilt = `${sealed.slice(0, -12)}${'A'.repeat(10)}~2`
  const asked = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { Cookie: `kb-session=${spoilt}` },
  })
  expect((await asked.get('/admin', { maxRedirects: 0 })).headers().location).toContain('/admin/sign-in')
  await request.dispose()
  await asked.dispose()
})

test('nothing is changed for another site, nor for who has not signed in', async ({
  page,
  playwright,
  baseURL,
}) => {
  const form = { action: 'issue.settle', ids: 'iss_none', reason: '없음', to: '/admin', back: '/admin' }
  await signIn(page)
  const send = async (path: string, headers: Record<string, string>) =>
    await page.request.post(path, { form, headers, maxRedirects: 0 })
  for (const path of [
    '/admin/correct',
    '/admin/undo',
    '/admin/reports/settle',
    '/admin/sign-out',
    '/admin/sign-in/send',
  ]) {
    expect((await send(path, { Origin: 'https://evil.example' })).status()).toBe(403)
    expect((await send(path, { 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(403)
    expect((await send(path, { 'Sec-Fetch-Site': 'same-site' })).status()).toBe(403)
  }
  const stranger = await playwright.request.newContext({ baseURL })
  for (const path of ['/admin/correct', '/admin/undo', '/admin/reports/settle']) {
    const answer = await stranger.post(path, { form, maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/admin/sign-in?to=%2Fadmin'])
  }
  expect((await stranger.get('/admin/names?of=agency&q=안양')).status()).toBe(401)
  for (const path of [
    '/admin',
    '/admin/figures/x',
    '/admin/agencies/x',
    '/admin/programs/x',
    '/admin/issues/x',
    '/admin/sources/x',
    '/admin/decisions',
  ])
    expect((await stranger.get(path, { maxRedirects: 0 })).headers().location).toContain('/admin/sign-in?to=')
  await stranger.dispose()
})

test('curators’ pages are kept by no cache and no search engine', async ({ page }) => {
  await signIn(page)
  for (const path of ['/admin', '/admin/sign-in']) {
    const answer = await page.request.get(path)
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/)
  }
})
