/** What others fetch of the site: pictures, feeds, maps; on a base whose every text was written to do harm. */
import { DOMParser } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mapParts, pagesOfPart } from '@/app/_share/mapped-pages'
import { GET as getFeed } from '@/app/feed.xml/route'
import { GET as drawAgency } from '@/app/og/agencies/[slug]/route'
import { GET as drawArticle } from '@/app/og/articles/[slug]/route'
import { GET as drawComparison } from '@/app/og/compare/route'
import { GET as drawHome } from '@/app/og/home/route'
import { GET as drawFigure } from '@/app/og/metrics/[id]/route'
import { GET as drawProgram } from '@/app/og/programs/[slug]/route'
import { GET as drawRegion } from '@/app/og/regions/[slug]/route'
import { GET as getSeries } from '@/app/pictures/series/route'
import { GET as getRegionFeed } from '@/app/regions/[slug]/feed.xml/route'
import robots from '@/app/robots'
import { GET as getMap } from '@/app/sitemap.xml/route'
import { GET as getPart } from '@/app/sitemaps/[part]/route'
import { database } from '@/lib/db/client'
import { type AddressedRecord, readAddresses } from '@/lib/db/queries/addresses'
import { saveReading } from '@/lib/db/save/save-reading'
import { saveHostileBase } from '@/tests/integration/exports/hostile-base'
import { buildReading, GUNSAN } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', (await freshDatabase()).url)
  vi.stubEnv('SITE_URL', 'https://kb.example')
  await saveHostileBase()
})
afterAll(async () => {
  await database().$disconnect()
  vi.unstubAllEnvs()
})

const asked = (path: string, etag?: string | null) =>
  new Request(`http://localhost${path}`, etag ? { headers: { 'If-None-Match': etag } } : {})
const at = (slug = '') => ({ params: Promise.resolve({ slug }) })

describe('pictures', () => {
  it('are drawn of every sort of page, and not sent twice', async () => {
    const first = async (record: AddressedRecord) =>
      (await readAddresses(database(), record, { part: 0, parts: 1 }))[0]?.slug
    const [agency, program, article, figure] = await Promise.all(
      (['agency', 'program', 'article', 'figure'] as const).map(first),
    )
    const draw = (etag?: string | null) => [
      drawHome(asked('/og/home', etag)),
      drawRegion(asked('/', etag), at('anyang')),
      drawAgency(asked('/', etag), at(agency)),
      drawProgram(asked('/', etag), at(program)),
      drawArticle(asked('/', etag), at(article)),
      drawFigure(asked('/', etag), { params: Promise.resolve({ id: figure ?? '' }) }),
      drawComparison(asked('/og/compare?region=anyang&region=gimpo&measure=support', etag)),
      drawComparison(asked('/og/compare', etag)),
    ]
    for (const [index, picture] of (await Promise.all(draw())).entries()) {
      expect([index, picture.status, picture.headers.get('content-type')]).toEqual([index, 200, 'image/png'])
      const bytes = new Uint8Array(await picture.arrayBuffer())
      expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])
      const again = await draw(picture.headers.get('etag'))[index]
      expect(again?.status).toBe(304)
    }
  }, 60_000)

  it('of what is not there are not there', async () => {
    for (const draw of [drawRegion, drawAgency, drawProgram, drawArticle]) {
      expect((await draw(asked('/'), at('there-is-none'))).status).toBe(404)
    }
    expect((await drawFigure(asked('/'), { params: Promise.resolve({ id: 'none' }) })).status).toBe(404)
  })
})

describe('feeds', () => {
  it('list what came in last first, of all and of a region, and are not sent twice', async () => {
    const feed = await getFeed(asked('/feed.xml'))
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const titles = [
      ...new DOMParser().parseFromString(await feed.text(), 'text/xml').querySelectorAll('entry > title'),
    ]
    expect(titles.map((title) => title.textContent)).toEqual([
      '김포시는 약 11억원을 지원했다.',
      '@SUM(1),"제목"',
    ])
    expect((await getFeed(asked('/feed.xml', feed.headers.get('etag')))).status).toBe(304)
    const regional = await (await getRegionFeed(asked('/'), at('anyang'))).text()
    expect(regional.match(/<entry>/g)).toHaveLength(1)
    expect((await getRegionFeed(asked('/'), at('atlantis'))).status).toBe(404)
  })
})

describe('the map of the site', () => {
  it('has each record once, under its address', async () => {
    const xml = await (await getMap(asked('/sitemap.xml'))).text()
    const pages = [...xml.matchAll(/<loc>https:\/\/kb\.example([^<]*)<\/loc>/g)].map(([, path]) => path)
    expect(new Set(pages).size).toBe(pages.length)
    for (const [folder, count] of [
      ['metrics', 5],
      ['articles', 2],
      ['agencies', 1],
      ['programs', 1],
      ['regions', 2],
    ]) {
      expect([folder, pages.filter((path) => path?.startsWith(`/${folder}/`)).length]).toEqual([
        folder,
        count,
      ])
    }
    const parts = await mapParts(3)
    expect(parts.length).toBeGreaterThan(5)
    const inParts = (await Promise.all(parts.map(pagesOfPart))).flat().map(({ path }) => path)
    expect(inParts.sort()).toEqual(pages.sort())
    expect(robots().sitemap).toBe('https://kb.example/sitemap.xml')
  })

  it.each([
    ['1.xml', 200],
    ['2.xml', 404],
    ['0.xml', 404],
    ['1', 404],
    ['..%2f', 404],
  ])('has the part %s: %d', async (part, status) => {
    expect((await getPart(asked('/'), { params: Promise.resolve({ part }) })).status).toBe(status)
  })
})

describe('the charts of a record', () => {
  // Last in this file: the others count what there is.
  beforeAll(async () => {
    const metric = (raw: string, year: number) =>
      ({ raw, value: year, year, compareClass: 'support', regionCode: GUNSAN, label: '=지원' }) as const
    const lines = ['군산시는 2020년 3억원, 2022년 4억원을 지원했다.']
    const reading = buildReading({
      file: 's.txt',
      lines,
      metrics: [metric('3억원', 2020), metric('4억원', 2022)],
    })
    await saveReading(database(), reading, new Date('2026-01-03'))
  })

  it('are one picture to keep, as drawn and as PNG', async () => {
    const svg = await getSeries(asked('/pictures/series?region=gunsan&format=svg'))
    expect(svg.headers.get('content-disposition')).toMatch(/^attachment; .*\.svg$/)
    expect(await svg.text()).toContain('군산시 해마다의 변화')
    const png = await getSeries(asked('/pictures/series?region=gunsan&format=png'))
    expect(png.headers.get('content-type')).toBe('image/png')
  })

  it.each(['', '?region=anyang', '?agency=none', '?region=atlantis'])('are none for %j', async (query) => {
    expect((await getSeries(asked(`/pictures/series${query}`))).status).toBe(404)
  })
})
