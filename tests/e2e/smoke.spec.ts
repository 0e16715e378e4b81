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
