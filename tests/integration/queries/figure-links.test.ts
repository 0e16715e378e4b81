import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { listArticles, readArticle } from '@/lib/db/queries/articles'
import { readToCompare } from '@/lib/db/queries/compare-figures'
import { readFigureDetail } from '@/lib/db/queries/figure-links'
import { findFigure, listFigures } from '@/lib/db/queries/figures'
import { ingestFiles } from '@/lib/workflows/ingest'
import { freshDatabase, freshFolder } from '@/tests/setup/database'

const ALL = { skip: 0, take: 100 }

/** What the city sent out; each paper puts a head of its own over it. */
const RELEASE = `원주시는 올해 중소기업육성자금으로 200억 원을 융자 지원할 계획이라고 13일 밝혔다.
원주시는 또 창업보육센터 건립에 총 530억 원(국비 265억 원, 도비 130억 원, 시비 135억 원)을 투입할 계획이다.
원주시 관계자는 기업이 어려운 때에 힘이 되도록 애쓰겠다고 말했다.
자금이 필요한 원주시 기업은 기업지원과에 신청하면 된다.
`

const PAPERS = {
  'a.txt': `원주시, 기업에 200억 푼다\n입력 2022.01.13 10:00\n\n${RELEASE}`,
  'b.txt': `원주 기업 돈줄 트인다\n승인 2022.01.14 09:00\n\n원주 지역 기업의 자금 사정이 나아질 것으로 보인다.\n${RELEASE}`,
  'c.txt': `원주시 육성자금 모자란다\n입력 2022.02.20 09:00\n\n원주시의회는 시가 올해 중소기업육성자금으로 150억 원을 융자 지원할 계획이라고 지적했다.\n의원들은 원주시가 예산을 더 늘려야 한다고 입을 모았다.\n`,
}

let db: Database

beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url)
  const folder = await freshFolder('papers')
  const paths = Object.keys(PAPERS).map((name) => join(folder, name))
  for (const [name, text] of Object.entries(PAPERS)) await writeFile(join(folder, name), text)
  expect((await ingestFiles(db, paths)).added).toEqual(paths)
})
afterAll(() => db.$disconnect())

async function detailOf(file: string, value: number) {
  const { id } = await db.metric.findFirstOrThrow({ where: { value, article: { file } } })
  const figure = await findFigure(db, id)
  if (figure === null) throw new Error(`The figure ${id} is gone.`)
  return await readFigureDetail(db, figure)
}

describe('a press release in two papers', () => {
  test('is listed once by region and in the comparison, in full by article', async () => {
    const listed = (await listFigures(db, {}, ALL)).items.map(({ raw }) => raw)
    expect(listed.filter((raw) => raw === '200억 원')).toHaveLength(1)
    const compared = (await readToCompare(db, { regions: ['wonju'], measure: null, years: [] })).figures.map(
      ({ raw }) => raw,
    )
    expect(compared.filter((raw) => raw === '530억 원')).toHaveLength(1)
    for (const { slug } of (await listArticles(db, {}, ALL)).items.filter(
      ({ title }) => !title?.includes('모자란다'),
    )) {
      const own = (await listFigures(db, { articleSlug: slug }, ALL)).items.map(({ raw }) => raw)
      expect(own).toEqual(expect.arrayContaining(['200억 원', '530억 원', '265억 원']))
    }
  })

  test('names its other print on the page of each', async () => {
    const pages = await Promise.all(
      (await listArticles(db, {}, ALL)).items.map(({ slug }) => readArticle(db, slug)),
    )
    const reprints = pages.map((page) => [page?.title, page?.reprints.map(({ title }) => title)])
    expect(reprints).toEqual([
      ['원주시 육성자금 모자란다', []],
      ['원주 기업 돈줄 트인다', ['원주시, 기업에 200억 푼다']],
      ['원주시, 기업에 200억 푼다', ['원주 기업 돈줄 트인다']],
    ])
  })
})

test('a figure names its total, and a total its parts', async () => {
  const total = await detailOf('a.txt', 530e8)
  expect(total.parts.map(({ raw }) => raw)).toEqual(['265억 원', '135억 원', '130억 원'])
  const part = await detailOf('a.txt', 265e8)
  expect(part.total?.id).toBe(total.id)
  expect(part.partOf).toBe(total.id)
})

test('a figure names what another source says, and no reprint', async () => {
  const given = await detailOf('a.txt', 200e8)
  expect(given.otherFigures.map(({ standing, figure }) => [standing, figure.raw])).toEqual([
    ['different', '150억 원'],
  ])
  const doubted = await detailOf('c.txt', 150e8)
  expect(doubted.otherFigures.map(({ standing, figure }) => [standing, figure.raw])).toEqual([
    ['different', '200억 원'],
  ])
})
