/** The three jobs, on a desktop and on a phone, with and without script. */
import type { Page } from '@playwright/test'
import { cities, comparableFigure, firstOf, programWithFigures, renamedAgency } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${screen}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ viewport, javaScriptEnabled })

      test('browse agencies by region, down to the sentence of a figure', async ({ page, request }) => {
        const agency = await renamedAgency(request)
        await page.goto('/')
        await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '지역' }).click()
        await page.locator(`main a[href="/regions/${agency.region?.slug}"]`).first().click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText(agency.region?.name ?? '')
        await page.getByRole('main').getByRole('link', { name: agency.name, exact: true }).first().click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(agency.name)
        for (const name of agency.formerNames) await expect(page.getByText(name).first()).toBeVisible()
        await opensItsSentence(page, page.getByRole('table').locator('a[href^="/metrics/"]').first())
      })

      test('search programmes by keyword and narrow the results', async ({ page, request }) => {
        const program = await programWithFigures(request)
        await page.goto('/about')
        await page.getByRole('banner').getByPlaceholder('기관, 사업, 지역, 금액').fill(program.name)
        await page.getByRole('banner').getByRole('button', { name: '검색' }).click()
        await expect(page).toHaveURL(/\/search\?q=/)
        await expect(page.getByText(/^총/)).toBeVisible()
        await openFilters(page)
        await page.getByRole('checkbox', { name: /^사업/ }).check()
        await page.getByRole('button', { name: '적용' }).click()
        await expect(page).toHaveURL(/kind=program/)
        await expect(page.getByRole('list', { name: '고른 조건' })).toContainText('사업')
        const hit = page.getByRole('article').filter({ hasText: program.name }).first()
        await expect(hit.locator('mark').first()).toBeVisible()
        await hit.getByRole('heading').getByRole('link').click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(program.name)
      })

      test('compare cities; each value opens its sentence', async ({ page, request }) => {
        const figure = await comparableFigure(request)
        const other = firstOf(
          await cities(request),
          'second city',
          (city) => city.slug !== figure.region?.slug,
        )
        await page.goto('/compare')
        await openFilters(page)
        for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
        for (const slug of [figure.region?.slug, other.slug]) {
          await page.locator(`input[name="region"][value="${slug}"]`).check()
        }
        await page.getByRole('button', { name: '비교하기' }).click()
        const address = new URL(page.url()).searchParams
        expect(address.getAll('region').sort()).toEqual([figure.region?.slug, other.slug].sort())
        const table = page.getByRole('region', { name: '비교 표' })
        await expect(table.getByRole('columnheader', { name: new RegExp(other.name) })).toBeVisible()
        await opensItsSentence(page, table.locator('a[href^="/metrics/"]').first())
      })
    })
  }
}

/** Follows a value to its page, where the printed figure is marked in its sentence. */
async function opensItsSentence(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
  const href = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  const quote = page.locator('blockquote').first()
  const raw = await page.locator('dd mark').first().innerText()
  await expect(quote.locator('mark')).toHaveText(raw)
}

/** On a phone the choices are folded. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator('main > * summary').first()
  if (await summary.isVisible()) await summary.click()
}
