/** What holds on every page: its layout at three widths, the way to its content, no serious fault of accessibility in either theme. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PAGES } from '@/tests/e2e/facts'
import { layoutFaults } from '@/tests/e2e/layout'
import { expect, test } from '@/tests/e2e/site'

type RunOptions = Parameters<AxeBuilder['options']>[0]

for (const [name, addressOf] of Object.entries(PAGES)) {
  test(`${name}: fits every screen, can be used without seeing it, in either theme`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(await addressOf(request))
    await page.evaluate(() => document.fonts.ready)
    expect(await layoutFaults(page)).toEqual([])
    await expect(page).toHaveTitle(/지역산업 지식베이스/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('search').locator('visible=true')).toHaveCount(1)
    expect(await seriousFaults(page, TARGETS_TOO)).toEqual([])
    // Only the colours differ in the other theme.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await seriousFaults(page, { runOnly: ['color-contrast'] })).toEqual([])
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText('본문 바로가기')
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })
}

test('a layout that is wrong is seen to be', async ({ page }) => {
  const long = '삼백육십 픽셀보다 긴 줄'.repeat(4)
  await page.setContent(
    `<p>한 줄</p><p style="margin-top:-40px">다른 줄</p><p style="white-space:nowrap">${long}</p>`,
  )
  const faults = (await layoutFaults(page)).map((fault) => fault.replace(/\d+ px/, 'N px'))
  expect(faults).toEqual(
    expect.arrayContaining([
      '360: the page is N px wider than the screen',
      `360: cut off at the edge: ${long.slice(0, 40)}`,
      '1280: written over each other: 다른 줄 | 한 줄',
    ]),
  )
})

test('pages are written with the letters that were cut for them, asked for before the style sheet', async ({
  page,
}) => {
  await page.goto('/')
  const used = await page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded')
    return [...new Set(faces.map(({ family }) => family.replaceAll('"', '')))]
  })
  // Another name here: a syllable of the interface was not counted.
  expect(used).toEqual(['Cut Letters'])
  const early = await page.locator('link[rel=preload][as=font]').getAttribute('href')
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(asked.filter((name) => name.endsWith(early ?? '?'))).toHaveLength(1)
})

/** Of WCAG 2.2, and not looked at by default. */
const TARGETS_TOO: RunOptions = { rules: { 'target-size': { enabled: true } } }

/** No page has frames: one call in the page will do. Only faults are written down, which halves the time. */
async function seriousFaults(page: Page, options: RunOptions) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await axe.options({ ...options, resultTypes: ['violations'] }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html])
}
