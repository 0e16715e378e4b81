/** A person sets an article's date: what was read with it follows, is told, and is taken back. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { listChanges, readCorrections } from '@/lib/db/queries/corrections'
import { readArticle } from '@/lib/ingest/read-article'
import type { CorrectionRequest } from '@/lib/records/correction/request'
import {
  decide,
  openBase,
  REASON,
  recordsOf,
  save,
  takeBack,
} from '@/tests/integration/workflows/corrections/base'

const TEXT = `원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원했다고 밝혔다.
시는 지난해 원주미래산업진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다.
이달에는 수출 상담회에 12개사가 참가했다.
시는 2019년에도 20억원을 지원했다.`

function reading(text = TEXT) {
  const bytes = new TextEncoder().encode(text)
  const result = readArticle({ name: 'wonju.txt', bytes }, { date: '2023-04-12' })
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

let db: Database
beforeEach(async () => {
  db = await openBase()
  await save(db, reading())
})
afterEach(() => db.$disconnect())

const figure = async (raw: string) => await db.metric.findFirstOrThrow({ where: { raw } })
const years = async () =>
  await Promise.all(
    ['300억원', '42억 5,000만원', '12개사', '20억원'].map(async (raw) => (await figure(raw)).year),
  )

async function dateEdit(publishedOn: string): Promise<CorrectionRequest> {
  const { id } = await db.article.findFirstOrThrow()
  return { action: 'article.edit', id, changes: { publishedOn }, reason: REASON }
}

test('its years and months are others and their history says so, until it is taken back', async () => {
  const records = async () => {
    // An edition leaves the way from an old address to the new one.
    const { MetricSuccessor: _, ...rest } = await recordsOf(db)
    return rest
  }
  const before = await records()
  expect(await years()).toEqual([2023, 2022, 2023, 2019])
  const id = await decide(db, await dateEdit('2021-11-03'))
  expect(await years()).toEqual([2021, 2020, 2021, 2019])
  expect((await figure('12개사')).period).toBe('2021-11')
  expect((await db.article.findFirstOrThrow()).publishedYear).toBe(2021)
  const told = await readCorrections(db, 'metric', (await figure('12개사')).id)
  expect(told).toMatchObject([
    {
      ...{ id, action: 'article.edit', record: { kind: 'article' } },
      changes: [
        { label: '날짜', before: '2023.04.12', after: '2021.11.03' },
        { label: '날짜를 따라', before: null, after: '지표 4개의 때를 다시 읽음' },
      ],
    },
  ])
  expect(await readCorrections(db, 'metric', (await figure('20억원')).id)).toEqual([])
  const { items } = await listChanges(db, { kind: 'article' }, { skip: 0, take: 5 })
  expect(items).toMatchObject([{ id, standing: 'holds' }])
  await save(db, reading())
  await save(db, reading(TEXT.replace('관내 기업', '시내 기업')))
  expect(await years()).toEqual([2021, 2020, 2021, 2019])
  await save(db, reading())
  await takeBack(db, id)
  expect(await records()).toEqual(before)
})

test('a figure that was found right with the old year is to be looked at again', async () => {
  const accept = {
    action: 'figure.accept' as const,
    figure: { id: (await figure('12개사')).id },
    reason: REASON,
  }
  const accepted = await decide(db, accept)
  const dated = await decide(db, await dateEdit('2021-11-03'))
  expect((await figure('12개사')).review).toBeNull()
  const { items } = await listChanges(db, { kind: 'metric' }, { skip: 0, take: 5 })
  expect(items).toMatchObject([{ id: accepted, standing: 'outdated' }])
  await takeBack(db, dated)
  expect((await figure('12개사')).review).toBe('accepted')
})
