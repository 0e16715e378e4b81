import { describe, expect, test } from 'vitest'
import { LONGEST_REPORT, reportedPath, reportHref, reportSchema } from '@/lib/records/report'

const sent = (given: Partial<Record<'path' | 'text' | 'contact', string>>) =>
  reportSchema.safeParse({ path: '/metrics/met_1', text: '값이 틀렸습니다.', contact: '', ...given })

describe('a report', () => {
  test('keeps words and line breaks, and drops what controls a terminal or hides in text', () => {
    const { data } = sent({ text: '  첫 줄\r\n둘째\u0000 줄\u202E\u001B[31m ', contact: ' a@b.kr ' })
    expect(data).toEqual({ path: '/metrics/met_1', text: '첫 줄\n둘째 줄[31m', contact: 'a@b.kr' })
  })

  test('without a contact has none', () => {
    expect(sent({}).data?.contact).toBeNull()
  })

  test.each([
    [{ text: '네 자' }],
    [{ text: '\u0000'.repeat(50) }],
    [{ text: '가'.repeat(LONGEST_REPORT + 1) }],
    [{ contact: '가'.repeat(201) }],
    [{ path: 'https://example.org/metrics/met_1' }],
  ])('is refused: %j', (given) => {
    expect(sent(given).success).toBe(false)
  })
})

test.each([
  '//example.org/metrics/x',
  '/metrics/',
  '/metrics/a/b',
  '/metrics/a?b=1',
  '/search',
  'javascript:alert(1)',
  '/metrics/a\nb',
])('%j is no address of a record', (path) => {
  expect(reportedPath(path)).toBeNull()
})

test('the address of a record goes through the link to the form unharmed', () => {
  const path = '/agencies/%EC%95%88%EC%96%91%EC%82%B0%EC%97%85%EC%A7%84%ED%9D%A5%EC%9B%90'
  expect(new URL(reportHref(path), 'http://a').searchParams.get('about')).toBe(path)
  expect(reportedPath(path)).toBe(path)
})
