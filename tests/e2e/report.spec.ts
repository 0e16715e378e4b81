/** A visitor tells of an error, from the record's page and without script; nothing else can be left behind. */
import { expect, test } from '@/tests/e2e/site'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('an error is told from the page of the record', async ({ page }) => {
      await page.goto('/agencies/안양산업진흥원')
      await page.getByRole('link', { name: '이 기록의 오류 알리기' }).click()
      await page.getByLabel('무엇이 틀렸나요?').fill(`이름이 틀렸습니다 (${javaScriptEnabled}).`)
      await page.getByRole('button', { name: '보내기' }).click()
      await expect(page.getByRole('status')).toContainText('고맙습니다')
      await page.getByRole('link', { name: '기록으로 돌아가기' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('안양산업진흥원')
    })
  })
}

const words = { path: '/metrics/met_1', text: '값이 틀렸습니다.', contact: '' }

test('what can not be used says so and leads nowhere else', async ({ request }) => {
  const send = async (form: Record<string, string>, headers = {}) => {
    const answer = await request.post('/report/send', { form, headers, maxRedirects: 0 })
    return [answer.status(), answer.headers().location ?? null]
  }
  expect(await send({ ...words, text: '' })).toEqual([
    303,
    '/report?about=%2Fmetrics%2Fmet_1&outcome=unusable',
  ])
  expect(await send({ ...words, text: '가'.repeat(5000) })).toEqual([303, '/report?outcome=unusable'])
  expect(await send({ ...words, path: '//evil.example/metrics/a' })).toEqual([
    303,
    '/report?outcome=unusable',
  ])
  expect(await send(words, { 'Sec-Fetch-Site': 'cross-site' })).toEqual([403, null])
  expect(await send(words, { Origin: 'https://evil.example' })).toEqual([403, null])
})

test('an address that is no record, or an unknown outcome, shows the plain page', async ({ page }) => {
  await page.goto('/report?about=javascript:alert(1)&outcome=%3Cscript%3E')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('오류 알리기')
  await expect(page.getByRole('status')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '보내기' })).toHaveCount(0)
})
