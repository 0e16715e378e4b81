/** What a curator does, from the queue to the record's page, the history and the search, and back again. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { measureOf } from '@/lib/compare/measure'
import { figureSchema } from '@/lib/records/published/figure'
import { signIn } from '@/tests/e2e/curator'
import { firstOf, itemsOf, renamedAgency } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

// One after the other: they work on one queue.
test.describe.configure({ mode: 'default' })
// Keys come faster than a page fades in: a transition that is broken off is told as an error.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** A figure with a guessed year that no comparison shows: other tests look at those. */
async function guessedFigure(page: Page) {
  const figures = await itemsOf(page.request, '/api/v1/metrics?size=100', figureSchema)
  return firstOf(
    figures.toReversed(),
    'figure with a guessed year, and in no comparison',
    (figure) => figure.yearBasis === 'inferred' && measureOf(figure) === null,
  )
}

/** The guessed years of an article that has some. */
async function queueOfArticle(page: Page): Promise<string> {
  const figures = await itemsOf(page.request, '/api/v1/metrics?size=100', figureSchema)
  const slugs = figures.filter(({ yearBasis }) => yearBasis === 'inferred').map(({ article }) => article.slug)
  const slug = firstOf(
    slugs,
    'article with three',
    (one) => slugs.filter((other) => other === one).length > 2,
  )
  return `/admin?kind=year&article=${encodeURIComponent(slug)}`
}

const cardOf = (page: Page, href: string) =>
  page.locator('[data-work]').filter({ has: page.locator(`a[href="${href}"]`) })

/** Goes through the pages of the queue until the work on this record is there. */
async function toWork(page: Page, queue: string, href: string) {
  await page.goto(queue)
  const next = page.getByRole('link', { name: '다음', exact: true })
  while ((await cardOf(page, href).count()) === 0) await page.goto((await next.getAttribute('href')) ?? '')
  return cardOf(page, href)
}

/** What became of a form: search follows before the page comes, which takes its time on a busy machine. */
const told = (page: Page, words: string) =>
  expect(page.getByRole('status')).toContainText(words, { timeout: 20_000 })

test('a figure is found, set right, seen everywhere, and set back', async ({ page }) => {
  test.setTimeout(60_000)
  await signIn(page)
  const figure = await guessedFigure(page)
  const path = `/metrics/${figure.id}`
  const label = `${figure.label} 검수본`
  const card = await toWork(page, '/admin?kind=year', path)
  await expect(card.locator('mark')).toHaveText(figure.raw)
  await card.getByRole('link', { name: '고치기', exact: true }).click()

  await page.getByLabel('내용').fill(label)
  await page.getByLabel('연도', { exact: true }).fill('2014')
  await page.locator('#edit-reason').fill('기사를 다시 읽어 확인함')
  await page.getByRole('button', { name: '고친 내용 저장' }).click()
  await told(page, '저장했습니다')
  await expect(page).toHaveURL(/\/admin\?kind=year/)
  await expect(cardOf(page, path)).toHaveCount(0)
  const queue = page.url()

  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(label)
  await expect(page.getByRole('main')).toContainText('2014년')
  await expect(page.getByRole('main')).toContainText('기사를 다시 읽어 확인함')
  await page.goto('/changes')
  await expect(page.getByRole('main')).toContainText('기사를 다시 읽어 확인함')
  await expect(page.getByRole('main')).toContainText('김안양')
  await expect.poll(() => idsFound(page, label)).toContain(figure.id)

  await page.goto(queue)
  await page.getByRole('button', { name: '되돌리기' }).click()
  await told(page, '되돌렸습니다')
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('검수본')
  await toWork(page, '/admin?kind=year', path)
})

/** Of the search that visitors have. */
async function idsFound(page: Page, query: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/search?q=${encodeURIComponent(query)}&kind=metric`)
  const hits = z.object({ hits: z.array(z.object({ id: z.string() })) }).parse(await answer.json()).hits
  return hits.map(({ id }) => id)
}

test('what can not be taken is told, and what was typed stays', async ({ page }) => {
  await signIn(page)
  const figure = await guessedFigure(page)
  await page.goto(`/admin/figures/${figure.id}`)
  await page.getByLabel('값', { exact: true }).fill('아주 많이')
  await page.getByLabel('기관', { exact: true }).fill('없는 기관')
  await page.locator('#edit-reason').fill('기사에 적힌 대로')
  await page.getByRole('button', { name: '고친 내용 저장' }).click()
  await told(page, '‘값’')
  await expect(page.getByLabel('값', { exact: true })).toHaveValue('아주 많이')
  await page.getByLabel('값', { exact: true }).fill('5억 3천만')
  await page.getByRole('button', { name: '고친 내용 저장' }).click()
  await told(page, '‘없는 기관’이라는 기관이 없습니다')
})

test('the queue is worked through by single keys, which can be switched off', async ({ page }) => {
  await signIn(page, await queueOfArticle(page))
  const works = page.locator('[data-work]')
  const first = await works.first().getByRole('heading').textContent()
  await page.keyboard.press('j')
  await expect(works.and(page.locator('[data-chosen]'))).toHaveCount(0)

  const second = await works.nth(1).getByRole('heading').textContent()
  await works.first().focus()
  await page.keyboard.press('j')
  await expect(works.nth(1)).toBeFocused()
  await page.keyboard.press('r')
  await expect(works.nth(1).getByLabel('까닭')).toBeFocused()
  await page.keyboard.type('a')
  await expect(works.nth(1).getByLabel('까닭')).toHaveValue('a')
  await works.nth(1).focus()
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await told(page, '지표 확인')
  await expect(works.nth(1)).toBeFocused()
  await expect(works.nth(1).getByRole('heading')).not.toHaveText(second ?? '')
  await page.keyboard.press('u')
  await told(page, '되돌렸습니다')
  await expect(works.first().getByRole('heading')).toHaveText(first ?? '')
  await expect(works.nth(1).getByRole('heading')).toHaveText(second ?? '')

  await works.first().focus()
  await page.keyboard.press('x')
  await works.nth(1).getByLabel('표시').check()
  const together = page.getByRole('form', { name: '표시한 것을 한꺼번에' })
  await expect(together).toBeInViewport()
  await together.getByLabel('까닭').fill('기사와 대조해 확인함')
  await together.getByRole('button', { name: '모두 맞음' }).click()
  await told(page, '지표 확인 등 2건')
  await page.getByRole('button', { name: '되돌리기' }).click()
  await told(page, '되돌렸습니다')
  await expect(works.nth(1).getByRole('heading')).toHaveText(second ?? '')

  await page.getByLabel('목록 안에서 단축키 쓰기').uncheck()
  await works.first().focus()
  await page.keyboard.press('j')
  await expect(works.first()).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a name in one sentence is taken out of a record, and comes back', async ({ page }) => {
    test.setTimeout(60_000)
    await signIn(page, '/agencies')
    await page.locator('main a[href^="/agencies/"]').first().click()
    await page.getByRole('link', { name: '이 기록 고치기' }).click()
    const places = page.locator('#places')
    const sentence = await places.locator('blockquote').first().textContent()
    const before = await places.getByRole('heading').textContent()
    await places.getByRole('link', { name: '이 이름 고치기' }).first().click()
    await expect(page.locator('main blockquote').first()).toHaveText(sentence ?? '')
    await page.locator('#place-reason').fill('다른 기관을 가리키는 말')
    await page.getByRole('button', { name: '이 이름 고치기' }).click()
    await told(page, '이름 제외')
    await page.getByRole('button', { name: '되돌리기' }).click()
    await told(page, '되돌렸습니다')
    await expect(page.locator('#places').getByRole('heading')).toHaveText(before ?? '')
  })

  test('articles to split a record by are narrowed by a word of theirs', async ({ page }) => {
    const { slug, names } = await renamedAgency(page.request)
    const former = firstOf(names, 'former name', ({ kind }) => kind === 'former')
    const asked = new URLSearchParams({ from: '/admin?kind=names', words: '없는 말' })
    await signIn(page, `/admin/agencies/${encodeURIComponent(slug)}?${asked}`)
    const [split, claims] = [page.locator('#split'), page.locator('#split li')]
    await expect(split.getByRole('status')).toContainText('가운데 0건')
    await expect(claims).toHaveCount(0)
    await split.getByRole('textbox', { name: '이름이나' }).fill(former.name)
    await split.getByRole('button', { name: '좁히기' }).click()
    await expect(claims.filter({ hasText: former.article.title ?? '' })).toHaveCount(1)
    await expect(page.getByRole('link', { name: '검수 목록으로' })).toHaveAttribute(
      'href',
      '/admin?kind=names',
    )
  })

  test('a visitor’s report is read and settled', async ({ page }) => {
    await page.goto('/agencies')
    await page.locator('main a[href^="/agencies/"]').first().click()
    await page.getByRole('link', { name: '이 기록의 오류 알리기' }).click()
    const words = `이 기관은 이사했습니다 ${Date.now()}`
    await page.getByLabel('무엇이 틀렸나요?').fill(words)
    await page.getByRole('button', { name: '보내기' }).click()
    await signIn(page, '/admin?kind=report')
    const card = page.locator('[data-work]').filter({ hasText: words })
    await expect(card.getByRole('link', { name: '기록 고치기' })).toBeVisible()
    await card.getByRole('button', { name: '처리함' }).click()
    await told(page, '처리한 알림으로')
    await expect(page.getByText(words)).toHaveCount(0)
  })
})

test('curators’ pages are sound for everyone', async ({ page }) => {
  test.setTimeout(60_000)
  const { id, agency, article } = await guessedFigure(page)
  await page.goto('/admin')
  await checkPage(page)
  await signIn(page)
  for (const path of [
    '/admin?kind=year',
    '/admin?kind=issue',
    '/admin/decisions',
    `/admin/agencies/${agency?.slug}`,
  ]) {
    await page.goto(path)
    await checkPage(page)
  }
  const place = () => page.locator('#places a[href^="/admin/mentions/"]').first().getAttribute('href')
  const mention = await place()
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`/admin/sources/${article.slug}`)
  await checkPage(page)
  const region = await place()
  for (const path of ['/admin?kind=names', `/admin/figures/${id}`, mention ?? '', region ?? '']) {
    await page.goto(path)
    await checkPage(page)
  }
})

async function checkPage(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
