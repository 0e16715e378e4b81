/** Each export asked as a reader asks it, against a real database; the workbook opened by another library. */
import readExcel from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exported } from '@/app/api/_contract/answers'
import { GET as getAgencies } from '@/app/api/v1/export/agencies/route'
import { GET as getArticles } from '@/app/api/v1/export/articles/route'
import { GET as getComparison } from '@/app/api/v1/export/compare/route'
import { GET as getFigures } from '@/app/api/v1/export/metrics/route'
import { GET as getPrograms } from '@/app/api/v1/export/programs/route'
import { GET as getRegions } from '@/app/api/v1/export/regions/route'
import { GET as getFound } from '@/app/api/v1/export/search/route'
import { database } from '@/lib/db/client'
import { HOSTILE_QUOTE, saveHostileBase } from '@/tests/integration/exports/hostile-base'
import { freshDatabase } from '@/tests/setup/database'

const VIEWS = {
  'metrics?region=anyang': getFigures,
  'agencies?region=anyang': getAgencies,
  'programs?category=funding': getPrograms,
  articles: getArticles,
  regions: getRegions,
  'search?q=': getFound,
  'compare?region=anyang,gimpo&measure=support': getComparison,
} as const
type View = keyof typeof VIEWS
const ALL = Object.keys(VIEWS) as View[]

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', (await freshDatabase()).url)
  vi.stubEnv('SITE_URL', 'https://kb.example')
  await saveHostileBase()
})
afterAll(async () => {
  await database().$disconnect()
  vi.unstubAllEnvs()
})

async function ask(view: View, format: string): Promise<Response> {
  const sign = view.includes('?') ? '&' : '?'
  return await VIEWS[view](new Request(`http://localhost/api/v1/export/${view}${sign}format=${format}`))
}

const asJson = async (view: View) => exported.parse(await (await ask(view, 'json')).json())

async function sheetsOf(view: View) {
  return await readExcel(Buffer.from(await (await ask(view, 'xlsx')).arrayBuffer()))
}

describe.each(ALL)('%s', (view) => {
  it('has the same rows in each format', async () => {
    const { rows, count, total } = await asJson(view)
    expect(rows.length).toBeGreaterThan(0)
    expect([count, total]).toEqual([rows.length, rows.length])
    const [data] = await sheetsOf(view)
    expect(data?.data).toHaveLength(rows.length + 1)
    const csv = await (await ask(view, 'csv')).text()
    expect(data?.data[0]).toHaveLength(Object.keys(rows[0] ?? {}).length)
    expect(csv.match(/\r\n/g)).toHaveLength(rows.length + 1)
  })

  it('has no cell that runs, and numbers that are numbers', async () => {
    const { rows } = await asJson(view)
    const [data, ...others] = await sheetsOf(view)
    const cells = [data, ...others].flatMap((sheet) => sheet?.data.flat() ?? [])
    for (const cell of cells) if (typeof cell === 'string') expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u)
    const numbers = (list: unknown[]) => list.filter((cell) => typeof cell === 'number').length
    expect(numbers(data?.data.flat() ?? [])).toBe(numbers(rows.flatMap((row) => Object.values(row))))
  })

  it('says what it is: the words, the address, when, how many', async () => {
    const [, terms, remarks] = await sheetsOf(view)
    expect([terms?.sheet, remarks?.sheet]).toEqual(['용어', '조건과 출처'])
    const [heading = [], ...rest] = (await sheetsOf(view))[0]?.data ?? []
    const explained = terms?.data.filter(([group]) => group === '열').map(([, word]) => word)
    expect(explained).toEqual(heading)
    const said = new Map(remarks?.data.map(([term, text]) => [term, text]))
    expect(said.get('주소')).toMatch(/^https:\/\/kb\.example\//)
    expect(said.get('행 수')).toBe(String(rest.length))
    expect(said.get('만든 때')).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/)
    expect(said.get('한도')).toMatch(/최대 1(0,000|,000)행/)
  })

  it.each(['xlsx', 'csv', 'json'])('comes as a download that nothing keeps: %s', async (format) => {
    const { headers, status } = await ask(view, format)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="export\\.${format}"; filename\\*=UTF-8''[\\w%.!~*-]+\\.${format}$`),
    )
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('figures', () => {
  it('have their evidence: quote, source, date, offsets, qualifier, basis', async () => {
    const { rows, address, conditions } = await asJson('metrics?region=anyang')
    expect(address).toBe('https://kb.example/regions/anyang')
    expect(conditions).toEqual([{ term: '지역', text: '안양시' }])
    const row = rows.find(({ raw }) => raw === '53억원')
    expect(row).toMatchObject({
      value: 5_300_000_000,
      unit: 'KRW',
      label: '=이름표',
      quote: HOSTILE_QUOTE,
      publisher: '+신문',
      publishedOn: '2022-05-18',
      compareClass: 'support',
      status: 'actual',
      year: 2021,
      region: '안양시',
    })
    expect(HOSTILE_QUOTE.slice(Number(row?.start), Number(row?.end))).toBe('53억원')
    expect(row?.url).toBe(`https://kb.example/metrics/${row?.id}`)
  })

  it('say in words for people what they say in codes for programs', async () => {
    const [data] = await sheetsOf('metrics?region=anyang')
    const [heading = [], ...rows] = data?.data ?? []
    const column = (name: string) => rows.map((row) => row[heading.indexOf(name)])
    expect(column('단위').sort()).toEqual(['개사', '원', '원', '원'])
    expect(column('상태').sort()).toEqual(['계획', '실적', '실적', '실적'])
    expect(column('비교 기준')).toContain('지원금')
    expect(column('읽기 쉬운 값')).toContain('53억원')
  })
})

it('agencies have the sentence that names them', async () => {
  const { rows } = await asJson('agencies?region=anyang')
  expect(rows).toMatchObject([{ name: '-안양진흥원', articleTitle: '@SUM(1),"제목"', figures: 1 }])
  expect(rows[0]?.quote).toContain('-안양진흥원은 예산')
})

it('found figures have all that figures have, in the order of the results', async () => {
  const { rows } = await asJson('search?q=')
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1))
  expect(rows.filter(({ record }) => record === 'metric').map(({ raw }) => raw)).toHaveLength(5)
  expect(rows.find(({ raw }) => raw === '53억원')).toMatchObject({
    value: 5_300_000_000,
    quote: HOSTILE_QUOTE,
  })
})

it('a comparison has its gaps, and what stands apart with the reason', async () => {
  const { rows } = await asJson('compare?region=anyang,gimpo&measure=support')
  const brief = rows.map(({ place, region, year, value, valueText }) => ({
    place,
    region,
    year,
    value,
    valueText,
  }))
  expect(brief.slice(0, 4)).toEqual([
    { place: 'compared', region: '안양시', year: 2021, value: 5.3e9, valueText: '53억원' },
    { place: 'gap', region: '김포시', year: 2021, value: null, valueText: '자료 없음' },
    { place: 'gap', region: '안양시', year: 2020, value: null, valueText: '자료 없음' },
    { place: 'compared', region: '김포시', year: 2020, value: 1.1e9, valueText: '약 11억원' },
  ])
  expect(rows[1]?.remark).toContain('2020')
  const apart = rows.filter(({ place }) => place === 'apart')
  expect(apart.map(({ raw }) => raw).sort()).toEqual(['3억원', '7억원'])
  for (const { remark } of apart) expect(remark).toBeTruthy()
})

it('a wrong parameter is told, not passed over', async () => {
  const wrong = await getFigures(new Request('http://localhost/api/v1/export/metrics?regoin=anyang'))
  expect(wrong.status).toBe(400)
  expect((await getFound(new Request('http://localhost/api/v1/export/search?page=2'))).status).toBe(400)
  expect((await getAgencies(new Request('http://localhost/api/v1/export/agencies?format=xls'))).status).toBe(
    400,
  )
})
