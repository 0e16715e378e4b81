import { expect, test } from 'vitest'
import { changesFeed } from '@/lib/exports/changes-feed'
import type { PublishedCorrection } from '@/lib/records/published/correction'

const CORRECTION: PublishedCorrection = {
  id: 'cor_1',
  at: '2026-01-02T03:04:05.000Z',
  author: '홍<길동>',
  reason: '원문 & 대조',
  action: 'figure.edit',
  record: { kind: 'metric', name: '지원금 53억원', href: '/metrics/met_1' },
  changes: [{ label: '연도', before: null, after: '2021년' }],
  standing: 'holds',
  undoes: null,
}

const feed = (corrections: readonly PublishedCorrection[]) =>
  changesFeed({ siteUrl: 'https://kb.example', siteName: '지식 창고', corrections })

test('an entry says what was decided, by whom and why, and leads to the record', () => {
  const xml = feed([CORRECTION])
  expect(xml).toContain('<title>지표 고침: 지원금 53억원</title>')
  expect(xml).toContain('href="https://kb.example/metrics/met_1"')
  expect(xml).toContain('<summary>연도: 2021년. 원문 &amp; 대조</summary>')
  expect(xml).toContain('<author><name>홍&lt;길동&gt;</name></author>')
  expect(xml).toContain('<updated>2026-01-02T03:04:05.000Z</updated>')
})

test('a record that is gone leads to the list; without entries the feed is one all the same', () => {
  expect(feed([{ ...CORRECTION, record: { ...CORRECTION.record, href: null } }])).toContain(
    '<link rel="alternate" type="text/html" href="https://kb.example/changes"/>\n<published>',
  )
  expect(feed([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})
