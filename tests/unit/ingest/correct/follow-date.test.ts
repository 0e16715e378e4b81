import { expect, test } from 'vitest'
import { applyCorrections } from '@/lib/ingest/correct/apply'
import { placeAnchor } from '@/lib/ingest/correct/find-place'
import { readArticle } from '@/lib/ingest/read-article'
import type { ArticleFacts, FigureFacts } from '@/lib/records/correction/facts'
import type { Reading } from '@/lib/records/reading'
import { ARTICLE, correction } from '@/tests/setup/build-correction'

const TEXT = `원주시, 중소기업 육성자금 300억원 푼다
원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원했다고 밝혔다.
시는 지난해 원주미래산업진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다.
이달에는 수출 상담회에 12개사가 참가했다.
내년에는 창업지원센터에 90억원을 들인다.
시는 2019년에도 20억원을 지원했다.`

function readOn(publishedOn: string | null): Reading {
  const result = readArticle(
    { name: 'wonju.txt', bytes: new TextEncoder().encode(TEXT) },
    { stated: { publishedOn } },
  )
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

const dated = (after: Partial<ArticleFacts>, id = 'date', at = 1) =>
  correction(id, { action: 'article.edit', target: { article: ARTICLE }, before: {}, after }, at)

function onFigure(reading: Reading, raw: string, deed: { after: Partial<FigureFacts> }, at = 0) {
  const start = reading.article.text.indexOf(raw)
  const place = placeAnchor(reading, { start, end: start + raw.length })
  if (place === null) throw new RangeError(raw)
  const target = { article: ARTICLE, place }
  return correction('figure', { action: 'figure.edit', target, before: {}, ...deed }, at)
}

const times = ({ metrics }: Reading) =>
  Object.fromEntries(metrics.map(({ raw, year, period, status }) => [raw, [year, period, status]]))

test('what an article tells of its own time is of another time when its date is set right', () => {
  const corrected = applyCorrections('art_1', readOn('2023-04-12'), [dated({ publishedOn: '2021-11-03' })])
  expect(times(corrected.reading)).toEqual(times(readOn('2021-11-03')))
  expect(times(corrected.reading)).not.toEqual(times(readOn('2023-04-12')))
  expect(times(corrected.reading)).toMatchObject({
    '300억원': [2021, null, expect.anything()],
    '42억 5,000만원': [2020, null, expect.anything()],
    '12개사': [2021, '2021-11', expect.anything()],
    '90억원': [2022, null, expect.anything()],
    '20억원': [2019, null, expect.anything()],
  })
})

test('the decision holds on the figures that it moved, and on no other', () => {
  const { reading, figures, effects } = applyCorrections('art_1', readOn('2023-04-12'), [
    dated({ publishedOn: '2021-11-03' }),
  ])
  const moved = new Set(
    effects.filter(({ recordKind }) => recordKind === 'metric').map(({ recordId }) => recordId),
  )
  const raws = reading.metrics.filter((_, at) => moved.has(figures[at]?.id ?? '')).map(({ raw }) => raw)
  expect(raws).toContain('12개사')
  expect(raws).not.toContain('20억원')
  expect(figures.every(({ review }) => review === null)).toBe(true)
})

test('an article that had no date gets its years with it, and loses them when the date goes', () => {
  const undated = readOn(null)
  const { reading } = applyCorrections('art_1', undated, [dated({ publishedOn: '2023-04-12' })])
  expect(times(reading)).toEqual(times(readOn('2023-04-12')))
  expect(reading.issues.map(({ code }) => code)).not.toContain('no-date')
  const without = applyCorrections('art_1', readOn('2023-04-12'), [
    dated({ publishedOn: null, publishedYear: null }),
  ])
  expect(times(without.reading)).toEqual(times(undated))
  expect(without.reading.issues.map(({ code }) => code)).toContain('no-date')
})

test('another day of the same month, or another title, moves nothing', () => {
  const base = readOn('2023-04-12')
  for (const after of [{ publishedOn: '2023-04-13' }, { title: '다른 제목' }]) {
    const { reading, effects } = applyCorrections('art_1', base, [dated(after)])
    expect(times(reading)).toEqual(times(base))
    expect(effects).toEqual([{ correctionId: 'date', recordKind: 'article', recordId: 'art_1' }])
  }
})

test('the year that a person gave a figure stays, whichever was decided first', () => {
  const base = readOn('2023-04-12')
  const own = { after: { year: 2010, yearBasis: 'stated' as const } }
  for (const [first, second] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const { reading } = applyCorrections('art_1', base, [
      onFigure(base, '42억 5,000만원', own, first),
      dated({ publishedOn: '2021-11-03' }, 'date', second),
    ])
    expect(times(reading)['42억 5,000만원']).toEqual([2010, null, expect.anything()])
    expect(times(reading)['12개사']).toEqual([2021, '2021-11', expect.anything()])
  }
})

test('a figure that other rules read is left as it is stored', () => {
  const base = readOn('2023-04-12')
  const metrics = base.metrics.map((it) => (it.raw === '300억원' ? { ...it, year: 1999 } : it))
  const { reading } = applyCorrections('art_1', { ...base, metrics }, [dated({ publishedOn: '2021-11-03' })])
  expect(times(reading)['300억원']?.[0]).toBe(1999)
})

test('of two dates the later decision counts', () => {
  const { reading } = applyCorrections('art_1', readOn('2023-04-12'), [
    dated({ publishedOn: '2015-01-05' }, 'a', 2),
    dated({ publishedOn: '2021-11-03' }, 'b', 1),
  ])
  expect(times(reading)['12개사']?.[0]).toBe(2015)
})
