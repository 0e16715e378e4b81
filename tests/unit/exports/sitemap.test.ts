import { expect, it } from 'vitest'
import { type MappedPage, sitemap, sitemapPart } from '@/lib/exports/sitemap'

const pages = (count: number): MappedPage[] =>
  Array.from({ length: count }, (_, index) => ({ path: `/p/${index}`, changedAt: null }))
const locations = (xml: string | null) =>
  [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

it('one map holds all pages while they fit', () => {
  const xml = sitemap('https://kb.example', [{ path: "/a?b=1&c='", changedAt: new Date(0) }, ...pages(2)], 3)
  expect(xml).toContain('<urlset')
  expect(xml).toContain(
    '<loc>https://kb.example/a?b=1&amp;c=&#39;</loc><lastmod>1970-01-01T00:00:00.000Z</lastmod>',
  )
  expect(locations(xml)).toHaveLength(3)
})

it('more pages than fit go into parts, each page into one, and the map lists the parts', () => {
  const all = pages(7)
  const index = sitemap('https://kb.example', all, 3)
  expect(index).toContain('<sitemapindex')
  expect(locations(index)).toEqual([1, 2, 3].map((part) => `https://kb.example/sitemaps/${part}.xml`))
  const parts = [1, 2, 3].map((part) => locations(sitemapPart('https://kb.example', all, part, 3)))
  expect(parts.map((part) => part.length)).toEqual([3, 3, 1])
  expect(parts.flat()).toEqual(all.map(({ path }) => `https://kb.example${path}`))
  expect(sitemapPart('https://kb.example', all, 4, 3)).toBeNull()
})

it('fifty thousand addresses are one map, one more makes two', () => {
  expect(sitemap('', pages(50_000))).toContain('<urlset')
  expect(locations(sitemap('', pages(50_001)))).toHaveLength(2)
})
