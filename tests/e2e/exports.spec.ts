/** What a page shows, taken away: as a workbook, as text, as a picture, in a link. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import readExcel from 'read-excel-file/node'
import { z } from 'zod'
import { cities, comparableFigure, firstOf, PAGES } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

async function taken(page: Page, name: string | RegExp): Promise<{ file: Buffer; name: string }> {
  const link = page.getByRole('link', { name }).first()
  const href = (await link.getAttribute('href')) ?? ''
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { file: await readFile(await download.path()), name: await nameGiven(page, href) }
}

/** What the answer says the file is called. Now and then the test browser tells of a download before it knows the name. */
async function nameGiven(page: Page, href: string): Promise<string> {
  const { 'content-disposition': disposition = '' } = (await page.request.head(href)).headers()
  return decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ?? '')
}

test('a comparison is taken as a workbook: the figures of the chart, its gaps, its conditions', async ({
  page,
  request,
}) => {
  const figure = await comparableFigure(request)
  const other = firstOf(await cities(request), 'second city', (city) => city.slug !== figure.region?.slug)
  await page.goto(`/compare?region=${figure.region?.slug}&region=${other.slug}&year=1950`)
  const { file, name } = await taken(page, /^엑셀 내려받기/)
  expect(name).toMatch(new RegExp(`${figure.region?.name}·${other.name}.*비교\\.xlsx$`))
  const [rows, terms, remarks] = await readExcel(file)
  expect([rows?.sheet, terms?.sheet, remarks?.sheet]).toEqual(['자료', '용어', '조건과 출처'])
  const gaps = rows?.data.filter(([place]) => place === '자료 없음') ?? []
  expect(gaps).toHaveLength(2)
  const stated = page.getByText(/^내려받기 \(\d/)
  await expect(stated).toContainText(`${(rows?.data.length ?? 0) - 1}행`)
  expect(new Map(remarks?.data.map(([term, text]) => [term, text])).get('연도')).toBe('1950')
})

test('a comparison is taken as a picture that stands alone', async ({ page }) => {
  await page.goto('/compare')
  const svg = (await taken(page, '그림 SVG 내려받기')).file.toString()
  expect(svg).toMatch(/^<svg xmlns/)
  expect(svg).toContain('출처')
  const png = (await taken(page, '그림 PNG 내려받기')).file
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect(png.length).toBeGreaterThan(10_000)
})

for (const view of ['agencies', 'programs', 'articles', 'regions']) {
  test(`the list of ${view} is taken as CSV with as many rows as the page says`, async ({ page }) => {
    await page.goto(`/${view}`)
    const said = await page.getByText(/^내려받기 \(\d/).textContent()
    const csv = (await taken(page, 'CSV 내려받기')).file.toString()
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(said).toContain(`(${(csv.match(/\r\n/g)?.length ?? 0) - 1}행, 최대 `)
  })
}

test('a filtered list is taken filtered', async ({ page, request }) => {
  const city = firstOf(await cities(request), 'city with an agency', ({ agencies }) => agencies > 0)
  await page.goto(`/agencies?region=${city.slug}`)
  const content = JSON.parse((await taken(page, 'JSON 내려받기')).file.toString())
  const { rows } = z.object({ rows: z.array(z.object({ region: z.string() })) }).parse(content)
  expect(rows.length).toBeGreaterThan(0)
  for (const { region } of rows) expect(region).toBe(city.name)
})

test('what a search finds is taken from its page, all pages of it', async ({ page }) => {
  await page.goto('/search?q=%EC%A7%84%ED%9D%A5%EC%9B%90&size=10&page=2')
  const said = await page.getByText(/^내려받기 \(\d/).textContent()
  const [rows] = await readExcel((await taken(page, /^엑셀 내려받기/)).file)
  expect(said).toContain(`(${(rows?.data.length ?? 0) - 1}행, 최대 `)
  expect(rows?.data.length).toBeGreaterThan(11)
})

test('what a search finds is taken with its engine’s order', async ({ request }) => {
  const found = await (await request.get('/api/v1/search?q=%EC%A7%84%ED%9D%A5%EC%9B%90&size=100')).json()
  const file = await (await request.get('/api/v1/export/search?q=%EC%A7%84%ED%9D%A5%EC%9B%90')).json()
  expect(file.total).toBe(found.total)
  expect(file.rows[0].id).toBe(found.hits[0].id)
  expect(file.rows).toHaveLength(Math.min(found.total, 1000))
})

const NAMED = ['home', 'a region', 'an agency', 'a program', 'an article', 'a figure', 'comparison'] as const
for (const name of NAMED) {
  test(`${name} has what a shared link shows, and says for machines what it is`, async ({
    page,
    request,
  }) => {
    await page.goto(await PAGES[name](request))
    const content = (property: string) =>
      page.locator(`meta[property="og:${property}"]`).getAttribute('content')
    const title = await content('title')
    expect((await page.title()).startsWith(title ?? '-')).toBe(true)
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe(
      'summary_large_image',
    )
    const picture = await request.get(new URL((await content('image')) ?? '').pathname)
    expect(picture.headers()['content-type']).toBe('image/png')
    const again = await request.get(new URL((await content('image')) ?? '').pathname, {
      headers: { 'If-None-Match': picture.headers().etag ?? '' },
    })
    expect(again.status()).toBe(304)
    const said = await page.locator('script[type="application/ld+json"]').first().textContent()
    expect(JSON.parse(said ?? '')[0]).toMatchObject({ '@context': 'https://schema.org' })
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(1)
    await expect(page.locator('link[type="application/atom+xml"]').first()).toHaveAttribute(
      'href',
      /feed\.xml$/,
    )
  })
}

test('the map of the site leads to pages that are there, and the feeds are Atom', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const pages = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
  expect(pages.length).toBeGreaterThan(50)
  for (const path of pages.filter((_, index) => index % 23 === 0)) {
    expect([path, (await request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, 200])
  }
  const city = firstOf(await cities(request), 'city')
  for (const path of ['/feed.xml', `/regions/${city.slug}/feed.xml`]) {
    const feed = await request.get(path)
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    expect(await feed.text()).toContain('<entry>')
  }
})
