/** What holds on every page: no serious fault of accessibility in either theme, nothing wider than the screen. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PAGES } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

for (const [name, addressOf] of Object.entries(PAGES)) {
  test(`${name}: axe finds nothing serious in either theme`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(await addressOf(request))
    expect(await seriousFaults(new AxeBuilder({ page }))).toEqual([])
    // Only the colours differ in the other theme.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await seriousFaults(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([])
  })

  test(`${name}: fits every screen, has a title, one heading, one search box and a way to the content`, async ({
    page,
    request,
  }) => {
    await page.goto(await addressOf(request))
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await excessWidth(page)]).toEqual([width, 0])
    }
    await expect(page).toHaveTitle(/지역산업 지식베이스/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('search').locator('visible=true')).toHaveCount(1)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText('본문 바로가기')
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })
}

async function seriousFaults(axe: AxeBuilder) {
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html])
}

const excessWidth = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
