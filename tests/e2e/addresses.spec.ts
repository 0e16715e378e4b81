import { comparableFigure, renamedAgency } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

test('a former name and an id lead to the agency', async ({ page, request }) => {
  const agency = await renamedAgency(request)
  for (const asked of [agency.id, ...agency.formerNames]) {
    await page.goto(`/agencies/${encodeURIComponent(asked)}`)
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/agencies/${agency.slug}`)
  }
})

test('a region is found by its official code and its name', async ({ page }) => {
  for (const asked of ['41170', '안양시']) {
    await page.goto(`/regions/${encodeURIComponent(asked)}`)
    expect(new URL(page.url()).pathname).toBe('/regions/anyang')
  }
})

for (const path of [
  '/nowhere',
  '/regions/nowhere',
  '/agencies/%20',
  '/programs/x',
  '/articles/x',
  '/metrics/%00',
  '/%',
  '/regions/%E0%A4%A',
  '/agencies/%EC%95%88%EC%96',
]) {
  test(`${path} is not found, and says so`, async ({ page, expectedStatuses }) => {
    expectedStatuses.add(404)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('기록이 없습니다')
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a record that is not there says so as well, with a box to search from', async ({
    page,
    expectedStatuses,
  }) => {
    expectedStatuses.add(404)
    await page.goto('/agencies/none')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('기록이 없습니다')
    await page.locator('main input[type=search]').fill('안양')
    await page.locator('main input[type=search]').press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('‘안양’')
  })
})

test('an address of the API that spells no text is a problem like any other', async ({ request }) => {
  const answer = await request.get('/api/v1/regions/%E0%A4%A')
  expect(answer.status()).toBe(404)
  expect(answer.headers()['content-type']).toContain('application/problem+json')
})

test('the figure page gives a citation and its data', async ({ page, request }) => {
  const figure = await comparableFigure(request)
  await page.goto(`/metrics/${figure.id}`)
  await expect(page.getByText(figure.sentence).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'JSON으로 보기' })).toHaveAttribute(
    'href',
    `/api/v1/metrics/${figure.id}`,
  )
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: '인용 복사' }).click()
  await expect(page.getByRole('status').filter({ hasText: '복사' })).toHaveText('복사했습니다.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(figure.sentence)
})

test('the menu marks the part of the site one is in', async ({ page, request }) => {
  const figure = await comparableFigure(request)
  const menu = page.getByRole('navigation', { name: '주 메뉴' }).locator('[aria-current]')
  await page.goto(`/regions/${figure.region?.slug}`)
  await expect(menu).toHaveText(['지역'])
  await page.goto('/')
  await expect(menu).toHaveCount(0)
})
