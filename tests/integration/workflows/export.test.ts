import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { figuresToExport } from '@/lib/db/figures-to-export'
import { saveReading } from '@/lib/db/save/save-reading'
import { type ExportOptions, exportFigures } from '@/lib/workflows/export'
import { ANYANG, buildReading, GIMPO } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

async function exported(options: Partial<ExportOptions>): Promise<string> {
  let file = ''
  for await (const piece of exportFigures(db, { format: 'json', siteUrl: 'http://kb', ...options }))
    file += piece
  return file
}

const save = (reading: Parameters<typeof buildReading>[0]) =>
  saveReading(db, buildReading(reading), new Date())

const anyang = {
  file: 'a.txt',
  title: '=안양, "지원"',
  publishedOn: '2022-05-18',
  lines: ['안양산업진흥원은 약 53억원을, 또 3%를 지원했다.'],
  agencies: [{ name: '안양산업진흥원', regionCode: ANYANG }],
  metrics: [
    {
      raw: '53억원',
      value: 5.3e9,
      qualifier: 'approx',
      regionCode: ANYANG,
      agency: '안양산업진흥원',
    } as const,
    { raw: '3%', value: 3, unit: 'percent', kind: 'rate' as const, regionCode: ANYANG },
  ],
}
const gimpo = {
  file: 'g.txt',
  lines: ['김포시는 7억원을 썼다.'],
  metrics: [{ raw: '7억원', value: 7e8, kind: 'budget' as const, regionCode: GIMPO }],
}

test('an empty database gives an empty list and a heading', async () => {
  expect(JSON.parse(await exported({}))).toEqual([])
  expect((await exported({ format: 'csv' })).split('\r\n')).toHaveLength(2)
})

test('JSON has every figure with its evidence, and its quote in the article', async () => {
  await save(anyang)
  await save(gimpo)
  const rows = JSON.parse(await exported({}))
  expect(rows).toHaveLength(3)
  const row = rows.find(({ raw }: { raw: string }) => raw === '53억원')
  expect(row).toMatchObject({
    value: 5_300_000_000,
    qualifier: 'approx',
    quote: anyang.lines[0],
    publishedOn: '2022-05-18',
    region: '안양시',
    agency: '안양산업진흥원',
    url: `http://kb/metrics/${row.id}`,
  })
  expect(anyang.lines[0]?.slice(row.start, row.end)).toBe('53억원')
})

test('CSV opens in a spreadsheet: byte order mark, quoted cells, no formulas', async () => {
  await save(anyang)
  const csv = await exported({ format: 'csv' })
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  const [heading, ...lines] = csv.slice(1).trimEnd().split('\r\n')
  expect(heading?.split(',')).toHaveLength(36)
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toContain(`,"'=안양, ""지원""",`)
})

test('a filter narrows it', async () => {
  await save(anyang)
  await save(gimpo)
  const raws = async (options: Partial<ExportOptions>) =>
    JSON.parse(await exported(options)).map(({ raw }: { raw: string }) => raw)
  expect(await raws({ regionCodes: [GIMPO] })).toEqual(['7억원'])
  expect(await raws({ kinds: ['rate'] })).toEqual(['3%'])
  expect(await raws({ regionCodes: [GIMPO], kinds: ['rate'] })).toEqual([])
})

test('more figures than fit in one batch all come, once each', async () => {
  const lines = Array.from({ length: 1203 }, (_, at) => `안양시 ${at + 1}번째 사업에 ${at + 1}억원을 썼다.`)
  const text = lines.join('\n')
  const metrics = lines.map((line, at) => {
    const raw = `${at + 1}억원`
    return { raw, value: (at + 1) * 1e8, start: text.indexOf(line) + line.indexOf(raw) }
  })
  await save({ file: 'many.txt', lines, metrics })
  const sizes: number[] = []
  for await (const batch of figuresToExport(db, {})) sizes.push(batch.length)
  expect(sizes).toEqual([500, 500, 203])
  const rows: { raw: string }[] = JSON.parse(await exported({}))
  expect(new Set(rows.map(({ raw }) => raw)).size).toBe(1203)
})
