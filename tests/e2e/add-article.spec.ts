/** A curator adds articles: what was read is seen before it is saved, and found after. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { signIn } from '@/tests/e2e/curator'
import { layoutFaults } from '@/tests/e2e/layout'
import { expect, test } from '@/tests/e2e/site'
import { writeHwpx } from '@/tests/setup/documents/hwpx'

const NEW = '/admin/articles/new'

/** An article of a city that no other test asks about. */
const article = (programme: string) => [
  `태백시, ‘${programme}’에 17억원 들인다`,
  '입력 2023.04.12 10:30',
  `태백시는 올해 ‘${programme}’에 17억 3,000만원을 들여 관내 기업 41개사를 지원한다고 밝혔다.`,
  '시는 지난해 이 사업으로 33개사를 도왔다. 3,00억원이라는 말도 나왔다.',
]

const draftOf = (page: Page) => page.getByRole('main')

/** The page does not wait for a slow search engine; what it left to do follows. */
async function readBack(page: Page, query: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole('main')).toContainText('태백시', { timeout: 1000 })
  }).toPass({ timeout: 40_000 })
}

test('a pasted text is read, shown with everything marked, set right, saved and found', async ({ page }) => {
  test.setTimeout(90_000)
  await signIn(page, NEW)
  await page.getByLabel('또는 글 붙여 넣기').fill(article('고랭지 식품기업 키움').join('\n'))
  await page.getByRole('button', { name: '읽어 보기' }).click()

  const draft = draftOf(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('태백시')
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(headings.map((text) => text.replace(/\d+$/, ''))).toEqual([
    '기사 정보',
    '확인 필요',
    '읽은 내용',
    '읽은 이름',
  ])
  await expect(draft.getByTitle(/^기관: 태백시/).first()).toBeVisible()
  await expect(draft.getByTitle(/^사업: 고랭지 식품기업 키움/).first()).toBeVisible()
  await draft
    .getByTitle(/^수치:/)
    .filter({ hasText: '41개사' })
    .click()
  const figure = draft.locator('li:target')
  await expect(figure).toContainText('2023년')
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  expect(await layoutFaults(page)).toEqual([])

  await page.setViewportSize({ width: 1280, height: 900 })
  await figure.getByText('고치기').click()
  await figure.getByLabel('값').fill('많이')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('‘41개사’의 고친 값을 읽을 수 없어')
  const again = draft.locator('li', { hasText: '41개사' })
  await expect(again.getByLabel('값')).toHaveValue('많이')
  await again.getByLabel('값').fill('42')
  await draft.locator('li', { hasText: '33개사' }).getByLabel('제외').check()
  await page.getByLabel('고친 까닭').fill('발표 자료와 견줌')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('새 기사로 저장했습니다. 수치 2개를 고쳤습니다.')

  await page.getByRole('link', { name: '저장한 기사 보기' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('태백시')
  await expect(page.getByRole('table')).toContainText('42개사')
  await expect(page.getByRole('table')).not.toContainText('33개사')
  await readBack(page, '고랭지 식품기업 키움')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('files are read one by one; what can not be read says why; what is there already is told', async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await signIn(page, NEW)
    const bytes = Buffer.from(writeHwpx(article('석탄산업 전환 이음')))
    await page.getByLabel('파일', { exact: true }).setInputFiles([
      { name: '태백.hwpx', mimeType: 'application/octet-stream', buffer: bytes },
      {
        name: '옛것.hwp',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('HWP Document File V3.00'),
      },
    ])
    await page.getByRole('button', { name: '읽어 보기' }).click()
    await expect(page.getByRole('status')).toContainText('1개를 읽었습니다')
    const old = page.getByRole('listitem').filter({ hasText: '옛것.hwp' })
    await expect(old).toContainText('HWPX(.hwpx)로 저장한 파일을 넣으세요')
    await old.getByRole('button', { name: '지우기' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: '옛것.hwp' })).toHaveCount(0)

    await page.getByRole('link', { name: /석탄산업 전환 이음/ }).click()
    await page.getByLabel('매체').fill('태백투데이')
    await page.getByRole('button', { name: '이 정보로 다시 읽기' }).click()
    await expect(page.getByLabel('매체')).toHaveValue('태백투데이')
    await page.getByRole('button', { name: '저장', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('새 기사로 저장했습니다')
    await readBack(page, '석탄산업 전환 이음')

    await page.goto(NEW)
    await page.getByLabel('파일', { exact: true }).setInputFiles({
      ...{ name: '다시.hwpx', mimeType: 'application/octet-stream', buffer: bytes },
    })
    await page.getByRole('button', { name: '읽어 보기' }).click()
    await expect(draftOf(page)).toContainText('이미 있는 기사입니다')
    await page.getByRole('button', { name: '저장하지 않고 지우기' }).click()
    await expect(page.getByRole('status')).toContainText('지웠습니다')
  })
})

test('nobody adds an article who is not signed in, or from another site', async ({ page, request }) => {
  await page.goto(NEW)
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  const multipart = { text: article('몰래 넣은 사업').join('\n') }
  const unsigned = await request.post('/admin/articles/give', { multipart, maxRedirects: 0 })
  expect([unsigned.status(), unsigned.headers().location]).toEqual([
    303,
    expect.stringContaining('/admin/sign-in'),
  ])
  await signIn(page, NEW)
  const headers = { 'sec-fetch-site': 'cross-site' }
  const foreign = await page.request.post('/admin/articles/give', { multipart, headers, maxRedirects: 0 })
  expect(foreign.status()).toBe(403)
  const tooMuch = {
    file: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.alloc(41 * 1024 * 1024, 'a') },
  }
  await page.request.post('/admin/articles/give', { multipart: tooMuch })
  await page.goto(NEW)
  await expect(page.getByRole('main')).not.toContainText('a.txt')
  await expect(page.getByRole('main')).not.toContainText('몰래 넣은 사업')
})
