/** The three jobs without a mouse: everything is reached by Tab, seen when it is reached, and used by Enter and Space. */
import type { Locator, Page } from '@playwright/test'
import { cities, comparableFigure, firstOf, programWithFigures, renamedAgency } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

const MOST_STEPS = 120

test('browse agencies by region', async ({ page, request }) => {
  const agency = await renamedAgency(request)
  await page.goto('/regions')
  await tabTo(page, page.locator(`main a[href="/regions/${agency.region?.slug}"]`).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(agency.region?.name ?? '')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: agency.name, exact: true }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(agency.name)
  await tabTo(page, page.locator('main a[href^="/metrics/"]').first())
  await page.keyboard.press('Enter')
  await expect(page.locator('blockquote mark').first()).toBeVisible()
})

test('search programmes by keyword', async ({ page, request }) => {
  const program = await programWithFigures(request)
  await page.goto('/')
  await tabTo(page, page.locator('input[name="q"]').locator('visible=true'))
  await page.keyboard.type(program.name)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  const hit = page.getByRole('article').filter({ hasText: program.name }).first()
  await tabTo(page, hit.getByRole('heading').getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page.locator('blockquote').first()).toBeVisible()
})

test('compare cities', async ({ page, request }) => {
  const { region } = await comparableFigure(request)
  const other = firstOf(await cities(request), 'second city', ({ slug }) => slug !== region?.slug)
  await page.goto(`/compare?region=${region?.slug}`)
  await tabTo(page, page.getByLabel('다른 지역 이름'))
  await page.keyboard.type(other.name)
  await tabTo(page, page.getByRole('button', { name: '비교하기' }))
  await page.keyboard.press('Enter')
  const table = page.getByRole('region', { name: '비교 표' })
  await expect(table.getByRole('columnheader', { name: new RegExp(other.name) })).toBeVisible()
  await tabTo(page, table.locator('a[href^="/metrics/"]').first())
  await page.keyboard.press('Enter')
  await expect(page.locator('blockquote mark').first()).toBeVisible()
})

/** Presses Tab until the element has the focus, and checks that this can be seen. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((one) => one === document.activeElement)) break
  }
  await expect(element).toBeFocused()
  const isMarked = await element.evaluate((one) => {
    const shape = one.querySelector('rect') ?? one
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(shape)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || (shape !== one && stroke !== 'none')
  })
  expect(isMarked).toBe(true)
}
