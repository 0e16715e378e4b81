/** What is offered while one types: by keyboard, with an input method, with and without what the browser remembers. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { KoreanKeyboard } from '@/tests/e2e/composing'
import { renamedAgency } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

const boxOf = (page: Page) => page.getByRole('combobox', { name: '통합검색' })
const namesOf = (page: Page) => page.getByRole('listbox', { name: '이름 제안' })
const recentOf = (page: Page) => page.getByRole('listbox', { name: '최근 검색어' })
/** The option that the box points to. */
const activeOf = (page: Page) => page.getByRole('option', { selected: true })
const expectNoneActive = async (page: Page) => {
  await expect(boxOf(page)).not.toHaveAttribute('aria-activedescendant')
  await expect(activeOf(page)).toHaveCount(0)
}

test('by keyboard alone: from / to a record', async ({ page, request }) => {
  const { name } = await renamedAgency(request)
  await page.goto('/')
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('/')
  await expect(boxOf(page)).toBeFocused()
  await page.keyboard.type(name)
  const first = namesOf(page).getByRole('option').first()
  await expect(first).toContainText(name)
  await expect(first).toContainText('기관')
  await expect(page.getByRole('status').filter({ hasText: /맞는 이름 \d+개/ })).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('the arrows go round through the text, Home and End to the ends, Escape closes and keeps the text', async ({
  page,
}) => {
  await page.goto('/')
  await boxOf(page).fill('안양')
  const options = namesOf(page).getByRole('option')
  await expect(options.last()).toHaveText('‘안양’ 모두 찾기')
  await page.keyboard.press('ArrowUp')
  await expect(activeOf(page)).toHaveText('‘안양’ 모두 찾기')
  await expect(boxOf(page)).toHaveAttribute(
    'aria-activedescendant',
    (await activeOf(page).getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Home')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expectNoneActive(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await expectNoneActive(page)
  await page.keyboard.press('Escape')
  await expect(namesOf(page)).toBeHidden()
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(boxOf(page)).toHaveValue('안양')
  await page.keyboard.press('ArrowDown')
  await expect(namesOf(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open list moves nothing, fits a phone and has no fault for axe, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    const below = page.getByRole('heading', { level: 2 }).first()
    const before = await below.boundingBox()
    await boxOf(page).fill('안양')
    await expect(namesOf(page)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await below.boundingBox()).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
}

test('an input method composes undisturbed: names come meanwhile, Enter and arrows stay its own', async ({
  page,
}) => {
  await page.goto('/')
  const keyboard = await KoreanKeyboard.of(page)
  await boxOf(page).focus()
  await keyboard.type('안')
  await keyboard.compose('양')
  await expect(namesOf(page).getByRole('option').first()).toContainText('안양')
  await keyboard.keyOfComposition('ArrowDown')
  await expectNoneActive(page)
  await keyboard.keyOfComposition('Enter')
  await expect(page).toHaveURL('/')
  await expect(boxOf(page)).toHaveValue('안양')
  await keyboard.commit('양')
  await expect(boxOf(page)).toHaveValue('안양')
  await page.keyboard.press('ArrowDown')
  await expect(namesOf(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
})

test('an Enter that Safari reports after the composition does not send the form', async ({ page }) => {
  await page.goto('/')
  await boxOf(page).fill('안양')
  const isPrevented = await boxOf(page).evaluate((input) => {
    const enter = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
    return !input.dispatchEvent(new KeyboardEvent('keydown', enter))
  })
  expect(isPrevented).toBe(true)
})

test('only the newest question is answered, however slow the others are', async ({ page }) => {
  await page.route(/\/api\/v1\/suggest/, async (route) => {
    const typed = new URL(route.request().url()).searchParams.get('q') ?? ''
    if (typed === '군산') await new Promise((done) => setTimeout(done, 700))
    await route.continue().catch(() => undefined)
  })
  await page.goto('/')
  const asked = page.waitForRequest((request) => request.url().endsWith(encodeURIComponent('군산')))
  await boxOf(page).fill('군산')
  await asked
  await boxOf(page).fill('김포')
  await expect(namesOf(page).getByRole('option').first()).toContainText('김포')
  await page.waitForTimeout(800)
  await expect(namesOf(page).getByRole('option').first()).toContainText('김포')
})

test('names and results come for what was typed before the script had come', async ({ page }) => {
  let load = () => {}
  const loaded = new Promise<void>((done) => {
    load = done
  })
  await page.route(/\.js$/, (route) => loaded.then(() => route.continue()))
  await page.goto(`/search?q=${encodeURIComponent('군산')}`, { waitUntil: 'commit' })
  await page.locator('main input[type=search]').fill('안양')
  load()
  await expect(namesOf(page).getByRole('option').first()).toContainText('안양')
  await expect(namesOf(page).getByRole('option')).toHaveCount(3)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('‘안양’')
})

test('searches are remembered, forgotten one by one or all, and asked again', async ({ page }) => {
  await page.goto('/')
  for (const query of ['안양', '김포', '군산']) {
    await boxOf(page).fill(query)
    await boxOf(page).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(query)
  }
  await page.goto('/')
  await boxOf(page).focus()
  await expect(recentOf(page).getByRole('option')).toHaveText(['군산', '김포', '안양'])
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('search').analyze()
  expect(violations).toEqual([])
  await page.getByRole('button', { name: '최근 검색어 ‘김포’ 지우기' }).click()
  await expect(recentOf(page).getByRole('option')).toHaveText(['군산', '안양'])
  await expect(boxOf(page)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('안양')
  await boxOf(page).fill('')
  await expect(recentOf(page).getByRole('option')).toHaveText(['안양', '군산'])
  await page.getByRole('button', { name: '모두 지우기' }).click()
  await expect(recentOf(page)).toBeHidden()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('where storage is refused, nothing is remembered and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await boxOf(page).fill('안양')
  await expect(namesOf(page)).toBeVisible()
  await boxOf(page).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('안양')
  await page.goto('/')
  await boxOf(page).focus()
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'false')
})

test('/ is a slash where something is typed', async ({ page }) => {
  await page.goto('/search')
  const field = page.getByLabel('금액 최소', { exact: true })
  await field.focus()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('/')
  await expect(boxOf(page)).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(boxOf(page)).toHaveValue('a/b')
})

test('the key that goes to the box can be turned off, and stays off', async ({ page }) => {
  await page.goto('/')
  const key = page.getByRole('button', { name: '/ 키로 검색창 가기' })
  await expect(key).toHaveAttribute('aria-pressed', 'true')
  await key.click()
  await expect(key).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('/')
  await expect(boxOf(page)).not.toBeFocused()
  await page.reload()
  await expect(key).toHaveAttribute('aria-pressed', 'false')
  await key.click()
  await page.keyboard.press('/')
  await expect(boxOf(page)).toBeFocused()
})

test('over results the names are one line that covers none of them', async ({ page, request }) => {
  const { name } = await renamedAgency(request)
  await page.goto(`/search?q=${encodeURIComponent(name.slice(0, 2))}`)
  await boxOf(page).fill(name.slice(0, 3))
  await expect(namesOf(page)).toBeVisible()
  const names = await namesOf(page).boundingBox()
  const count = await page.getByRole('heading', { level: 2 }).first().boundingBox()
  expect((names?.y ?? 0) + (names?.height ?? 0)).toBeLessThanOrEqual(count?.y ?? 0)
})
