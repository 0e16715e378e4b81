/** Results follow what is typed and chosen, and the address, the way back and the focus stay right. */
import type { Page } from '@playwright/test'
import { KoreanKeyboard } from '@/tests/e2e/composing'
import { expect, test } from '@/tests/e2e/site'

const boxOf = (page: Page) => page.getByRole('combobox', { name: '통합검색' })
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })
const boxNamed = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })
const toldOf = (page: Page) => page.getByRole('main').getByRole('status').first()

test('typing brings results and is one step of the history', async ({ page }) => {
  await page.goto('/about')
  await page.goto('/search?q=군산')
  await boxOf(page).click()
  await boxOf(page).fill('')
  await boxOf(page).pressSequentially('안양', { delay: 300 })
  await expect(headingOf(page)).toContainText('‘안양’')
  await boxOf(page).pressSequentially(' 창업', { delay: 300 })
  await expect(headingOf(page)).toContainText('‘안양 창업’')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('안양')}+${encodeURIComponent('창업')}`)
  await expect(boxOf(page)).toBeFocused()
  await expect(toldOf(page)).toHaveText(/^총 [\d,]+건$/)
  await page.keyboard.press('Enter')
  await page.goBack()
  await expect(headingOf(page)).toContainText('‘군산’')
  await expect(boxOf(page)).toHaveValue('군산')
  await page.goBack()
  await expect(page).toHaveURL('/about')
  await page.goForward()
  await page.goForward()
  await expect(headingOf(page)).toContainText('‘안양 창업’')
  await expect(boxOf(page)).toHaveValue('안양 창업')
})

test('a record opened from typed results leads back to them', async ({ page }) => {
  await page.goto('/search')
  await boxOf(page).fill('창업')
  await expect(headingOf(page)).toContainText('‘창업’')
  // Leaves the box, so that no list lies over the results.
  await headingOf(page).click()
  await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
  await expect(page).not.toHaveURL(/\/search/)
  await page.goBack()
  await expect(headingOf(page)).toContainText('‘창업’')
  await expect(boxOf(page)).toHaveValue('창업')
  await boxOf(page).fill('융자')
  await expect(headingOf(page)).toContainText('‘융자’')
})

test('results come while a syllable is composed, which is neither lost nor doubled', async ({ page }) => {
  await page.goto('/search')
  const keyboard = await KoreanKeyboard.of(page)
  await boxOf(page).focus()
  await keyboard.type('김')
  await keyboard.compose('포')
  await expect(headingOf(page)).toContainText('‘김포’')
  await keyboard.commit('포')
  await expect(boxOf(page)).toHaveValue('김포')
  await page.keyboard.type(' ')
  await keyboard.type('안양')
  await expect(boxOf(page)).toHaveValue('김포 안양')
  await expect(headingOf(page)).toContainText('‘김포 안양’')
  await expect(boxOf(page)).toHaveValue('김포 안양')
})

test('each chosen filter is a step of the history; the box that was ticked keeps the focus', async ({
  page,
}) => {
  await page.goto(`/search?q=${encodeURIComponent('지원')}`)
  await boxNamed(page, /^사업/).check()
  await expect(page).toHaveURL(/kind=program/)
  await expect(page.getByRole('list', { name: '고른 조건' })).toContainText('사업')
  await expect(boxNamed(page, /^사업/)).toBeFocused()
  await boxNamed(page, /^지표/).check()
  await expect(page).toHaveURL(/kind=program&kind=metric/)
  await page.goBack()
  await expect(page).toHaveURL(/kind=program$/)
  await expect(boxNamed(page, /^지표/)).not.toBeChecked()
  await expect(boxNamed(page, /^사업/)).toBeChecked()
  await page.goBack()
  await expect(boxNamed(page, /^사업/)).not.toBeChecked()
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('지원')}`)
})

test('words typed a moment ago count for a filter chosen right after, and filters for words', async ({
  page,
}) => {
  await page.goto('/search')
  await boxOf(page).fill('안양')
  // By key, for a list may lie over the box by now.
  await boxNamed(page, /^사업/).press(' ')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('안양')}&kind=program`)
  await boxOf(page).fill('지원')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('지원')}&kind=program`)
})

test('while an answer is on its way, the one before is dimmed and stays', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('안양')}`)
  let answer = () => {}
  const wait = new Promise<void>((done) => {
    answer = done
  })
  await page.route(/\/search\?q=/, async (route) => {
    await wait
    await route.continue()
  })
  await boxOf(page).fill('군산')
  const region = page.locator('[aria-busy=true]')
  await expect(region).toBeVisible()
  await expect(headingOf(page)).toContainText('‘안양’')
  answer()
  await expect(headingOf(page)).toContainText('‘군산’')
  await expect(region).toHaveCount(0)
})

test('where no answer comes, what is shown and typed stays, and the next letter asks again', async ({
  page,
  expectedStatuses,
}) => {
  // Chromium tells the console of a request that failed; it has no status.
  expectedStatuses.add(0)
  await page.goto(`/search?q=${encodeURIComponent('안양')}`)
  await page.route(/\/search\?q=/, (route) => route.abort(), { times: 1 })
  const failed = page.waitForEvent('requestfailed')
  await boxOf(page).fill('군')
  await failed
  await expect(toldOf(page)).toHaveText('결과를 받지 못했습니다.')
  await expect(headingOf(page)).toContainText('‘안양’')
  await boxOf(page).pressSequentially('산')
  await expect(headingOf(page)).toContainText('‘군산’')
})

test('a long list of values is searched by part, initials and half a syllable; what is ticked stays', async ({
  page,
}) => {
  await page.goto('/search')
  const find = page.getByLabel('지표 종류 이름으로 찾기')
  const rows = page.locator('label:has([name=metric])').locator('visible=true')
  const all = await rows.count()
  await boxNamed(page, /^예산/).check()
  await expect(page).toHaveURL(/metric=budget/)
  for (const typed of ['보증', 'ㅂㅈ', '보ㅈ']) {
    await find.fill(typed)
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('보증')
  }
  await find.press('Enter')
  await expect(page).toHaveURL('/search?metric=budget')
  await boxNamed(page, /^보증/).check()
  await expect(page).toHaveURL(/metric=budget&metric=guarantee/)
  await find.fill('없는이름')
  await expect(page.getByText('맞는 이름이 없습니다.')).toBeVisible()
  await find.fill('')
  await expect(rows).toHaveCount(all)
})

test('a range is set by keys on its slider or as a number; the number is what counts', async ({ page }) => {
  await page.goto('/search?kind=metric')
  const slider = page.getByRole('slider', { name: '금액 최소 슬라이더' })
  const least = page.getByLabel('금액 최소', { exact: true })
  await slider.focus()
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '500만원 이상')
  await expect(least).toHaveValue('5000000')
  await expect(page).toHaveURL(/amountMin=5000000$/)
  await expect(page.getByRole('list', { name: '고른 조건' })).toContainText('금액: 500만원 이상')
  await expect(slider).toBeFocused()
  await least.fill('1234567')
  await least.press('Enter')
  await expect(page).toHaveURL(/amountMin=1234567$/)
  await expect(page.getByRole('list', { name: '고른 조건' })).toContainText('123만 4,567원 이상')
  await page.goBack()
  await expect(least).toHaveValue('5000000')
})

test('phrases and exclusions are chips too; a reading can be undone', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('"지원" -김포')}`)
  const chips = page.getByRole('list', { name: '고른 조건' })
  await expect(chips.getByRole('link', { name: /삭제/ })).toHaveCount(2)
  await chips.getByRole('link', { name: /제외: 김포/ }).click()
  await expect(boxOf(page)).toHaveValue('"지원"')
  await page.goto(`/search?q=${encodeURIComponent('2021년 지원')}`)
  await expect(chips).toContainText('연도: 2021년')
  await page.getByRole('link', { name: '원래대로 검색' }).click()
  await expect(chips).toBeHidden()
  await expect(boxOf(page)).toHaveValue('2021년 지원')
  await page.getByRole('link', { name: '고쳐서 찾기' }).click()
  await expect(chips).toContainText('연도: 2021년')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the forms do the same, and what needs script is not shown', async ({ page }) => {
    await page.goto('/search')
    await expect(page.getByRole('slider')).toHaveCount(0)
    await expect(page.getByLabel(/이름으로 찾기/).locator('visible=true')).toHaveCount(0)
    await page.locator('main input[type=search]').fill('지원')
    await page.getByRole('main').getByRole('button', { name: '검색' }).click()
    await expect(headingOf(page)).toContainText('‘지원’')
    await boxNamed(page, /^지표/).check()
    await page.getByLabel('금액 최소', { exact: true }).fill('1000000')
    await page.getByRole('button', { name: '적용' }).click()
    const chips = page.getByRole('list', { name: '고른 조건' })
    await expect(chips).toContainText('금액: 100만원 이상')
    await expect(headingOf(page)).toContainText('‘지원’')
    await page.locator('main input[type=search]').fill('융자')
    await page.locator('main input[type=search]').press('Enter')
    await expect(headingOf(page)).toContainText('‘융자’')
    await expect(chips).toContainText('금액: 100만원 이상')
  })
})
