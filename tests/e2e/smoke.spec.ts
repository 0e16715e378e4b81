import { expect, test } from '@playwright/test'

test('the start page shows the three jobs and no error reaches the console', async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto('/')
  await expect(page.getByRole('combobox', { name: '통합검색' })).toBeVisible()
  for (const path of ['/regions', '/agencies', '/programs', '/compare']) {
    await expect(page.locator(`a[href^="${path}"]`).first()).toBeVisible()
  }
  expect(problems).toEqual([])
})

test('the engine answers the search, not the database in its place', async ({ request }) => {
  const response = await request.get('/api/v1/search?q=안양')
  expect(response.status()).toBe(200)
  expect((await response.json()).total).toBeGreaterThan(0)
})

test('a page loads one script, and little of it', async ({ page }) => {
  for (const path of ['/', '/search?q=안양', '/regions', '/compare', '/none', '/admin/sign-in']) {
    await page.goto(path)
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((one) => one instanceof PerformanceResourceTiming && /\.js$/.test(one.name))
        .map((one) => (one instanceof PerformanceResourceTiming ? one.encodedBodySize : 0)),
    )
    expect(loaded, path).toHaveLength(1)
    expect(loaded[0], path).toBeLessThan(15_000)
    expect(await page.locator('script:not([type])').count(), path).toBe(0)
  }
})
