import { renamedAgency } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

test('a chosen filter can be taken back alone, and all can be cleared', async ({ page }) => {
  await page.goto('/search?kind=agency&kind=program')
  const chips = page.getByRole('list', { name: '고른 조건' })
  await expect(chips.getByRole('link', { name: /삭제/ })).toHaveCount(2)
  await chips.getByRole('link', { name: /기관.*삭제/ }).click()
  await expect(page).toHaveURL('/search?kind=program')
  await page.getByRole('link', { name: '초기화' }).click()
  await expect(page).toHaveURL('/search')
})

test('a filter leaves the other values of its facet their counts', async ({ page }) => {
  const countOf = (label: RegExp) =>
    page.getByRole('checkbox', { name: label }).locator('xpath=..').innerText()
  await page.goto('/search')
  const agencies = await countOf(/^기관/)
  await page.goto('/search?kind=program')
  expect(await countOf(/^기관/)).toBe(agencies)
})

test('the filters stand in the page once: beside the results, on a phone folded above them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/search')
  const boxes = page.getByRole('checkbox', { name: /^기관/ })
  await expect(page.locator('input[name="kind"][value="agency"]')).toHaveCount(1)
  await expect(boxes).toHaveCount(0)
  await page.locator('summary').filter({ hasText: '검색 조건' }).focus()
  await page.keyboard.press('Enter')
  await expect(boxes.first()).toBeVisible()
  await boxes.first().check()
  await expect(page).toHaveURL(/kind=agency/)
  await expect(boxes.first()).toBeChecked()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/search')
  await expect(page.locator('summary').filter({ hasText: '검색 조건' })).toBeHidden()
  await expect(boxes.first()).toBeVisible()
})

test('a page after the last one says so and leads back', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('안양')}&page=400`)
  await page.getByRole('link', { name: '첫 쪽 보기' }).click()
  await expect(page.getByRole('main').locator('h3').first()).toBeVisible()
})

test('results are paged by number, and sorting keeps the words', async ({ page, request }) => {
  const { region } = await renamedAgency(request)
  await page.goto(`/search?q=${encodeURIComponent(region?.name ?? '')}&size=10`)
  const total = await page.getByText(/^총/).innerText()
  await page.getByRole('navigation', { name: '쪽' }).getByRole('link', { name: '다음' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByText(/^총/)).toHaveText(total)
  await expect(page.locator('[aria-current="page"]')).toHaveText('2')
  await page.getByRole('link', { name: '최신순' }).click()
  await expect(page).toHaveURL(/sort=newest/)
  await expect(page).not.toHaveURL(/page=/)
  await expect(page.getByText(/^총/)).toHaveText(total)
})

test('the words asked for stay in the box, also where nothing is found, and there are ways on', async ({
  page,
}) => {
  const query = '없는말입니다'
  await page.goto(`/search?q=${encodeURIComponent(query)}`)
  await expect(page.getByRole('combobox')).toHaveValue(query)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: '기관 모두 보기' }).click()
  await expect(page).toHaveURL('/agencies')
})

test('an address that makes no sense is answered, not refused', async ({ page }) => {
  await page.goto('/search?kind=nonsense&page=-3&sort=%00&size=1e9&q=%F0%9F%92%A9')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('every field of the filters stays inside their column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/search')
  const form = await page.locator('form:has([name=amountMin])').boundingBox()
  const field = await page.locator('[name=amountMin]').boundingBox()
  const right = (box: typeof form) => (box === null ? Number.NaN : box.x + box.width)
  expect(right(field)).toBeLessThanOrEqual(right(form))
})
