import type { Locator } from '@playwright/test'
import { measureOf } from '@/lib/compare/measure'
import { figureSchema } from '@/lib/records/published/figure'
import { comparableFigure, itemsOf } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

test('the bare address already compares something', async ({ page }) => {
  await page.goto('/compare')
  await expect(
    page.getByRole('region', { name: '비교 표' }).locator('a[href^="/metrics/"]').first(),
  ).toBeVisible()
  await expect(page.locator('figure svg')).toBeVisible()
})

test('a year without a figure says 자료 없음 and shows no other year’s value', async ({ page, request }) => {
  const { region, ...figure } = await comparableFigure(request)
  await page.goto(
    `/compare?region=${region?.slug}&measure=${measureOf(figure)}&status=${figure.status}&year=1950`,
  )
  const table = page.getByRole('region', { name: '비교 표' })
  await expect(table.getByRole('rowheader')).toHaveText(['1950'])
  await expect(table.locator('a[href^="/metrics/"]')).toHaveCount(0)
  await expect(table.getByText('자료 없음').first()).toBeVisible()
})

test('the chart is a link to evidence too, and its table says the same', async ({ page }) => {
  await page.goto('/compare')
  const inChart = await page.locator('figure svg a[href^="/metrics/"]').evaluateAll(hrefs)
  const inTable = await page
    .getByRole('region', { name: '비교 표' })
    .locator('a[href^="/metrics/"]')
    .evaluateAll(hrefs)
  expect(inChart.length).toBeGreaterThan(0)
  expect(inTable.sort()).toEqual(expect.arrayContaining(inChart))
})

test('changing the unit changes how money is written, and nothing else', async ({ page, request }) => {
  const money = await request.get('/api/v1/metrics?compareClass=support,loan-fund,guarantee,budget&size=100')
  const [figure] = (await money.json()).items.filter(
    (one: { unit: string; year: number | null; region: unknown }) =>
      one.unit === 'KRW' && one.year && one.region,
  )
  await page.goto(
    `/compare?region=${figure.region.slug}&measure=${figure.compareClass}&status=${figure.status}`,
  )
  const table = page.getByRole('region', { name: '비교 표' })
  const value = table.locator(`a[href="/metrics/${figure.id}"]`)
  const title = await value.getAttribute('title')
  await page.getByRole('navigation', { name: '단위' }).getByRole('link', { name: '원', exact: true }).click()
  await expect(value).toContainText(figure.value.toLocaleString('ko-KR'))
  await expect(value).toHaveAttribute('title', title ?? '')
})

test('two cities stand side by side on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/compare')
  const table = page.getByRole('region', { name: '비교 표' })
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
})

test('a city without records can be compared, and stays chosen', async ({ page }) => {
  await page.goto('/regions/ulleung')
  await expect(page.getByRole('main')).toContainText('자료 없음')
  await page.goto('/compare?region=anyang&region=ulleung')
  await expect(page.locator('input[name="region"][value="ulleung"]')).toBeChecked()
  await expect(page.getByRole('region', { name: '비교 표' })).toContainText('자료 없음')
})

test('a city is added by typing its name, and the address says only what was chosen', async ({ page }) => {
  await page.goto('/compare?region=anyang&region=gimpo')
  await page.getByLabel('다른 지역 이름').fill('전북 군산')
  await page.getByRole('button', { name: '비교하기' }).click()
  const asked = new URL(page.url()).searchParams.getAll('region')
  expect(asked).toEqual(['anyang', 'gimpo', 'gunsan'])
  await page.goto('/compare?region=anyang&region=중구')
  await expect(page.getByRole('status').filter({ hasText: '중구' })).toBeVisible()
})

test('money a firm shows its arithmetic, both operands open their sentences', async ({ page, request }) => {
  const [money] = await itemsOf(request, '/api/v1/metrics?compareClass=support&size=100', figureSchema)
  await page.goto(`/compare?region=${money?.region?.slug}&measure=support&status=actual`)
  const row = page.getByRole('table', { name: '기업당' }).getByRole('row').filter({ hasText: '÷' }).first()
  await expect(row).toContainText('계산값')
  await expect(row.locator('a[href^="/metrics/"]')).toHaveCount(2)
  const [dividend, divisor, result] =
    (await row.locator('data').all()).length === 2
      ? [await numberOf(row, 0), await numberOf(row, 1), await row.locator('strong').innerText()]
      : [Number.NaN, Number.NaN, '']
  const man = Math.round(dividend / divisor / 10_000)
  expect(result.replaceAll(',', '')).toContain(String(man).slice(0, 3))
})

const numberOf = async (row: Locator, index: number): Promise<number> =>
  Number(await row.locator('data').nth(index).getAttribute('value'))

function hrefs(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '')
}
