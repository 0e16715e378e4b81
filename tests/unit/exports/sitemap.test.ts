import { expect, it } from 'vitest'
import { sitemap, sitemapIndex } from '@/lib/exports/sitemap'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)

it('a map holds its pages, with when they changed where that is known', () => {
  const pages = [
    { path: "/a?b=1&c='", changedAt: new Date(0) },
    { path: '/b', changedAt: null },
  ]
  const xml = sitemap('https://kb.example', pages)
  expect(xml).toContain('<urlset')
  expect(xml).toContain(
    '<loc>https://kb.example/a?b=1&amp;c=&#39;</loc><lastmod>1970-01-01T00:00:00.000Z</lastmod>',
  )
  expect(locations(xml)).toHaveLength(2)
})

it('an index lists the parts', () => {
  const index = sitemapIndex('https://kb.example', 3)
  expect(index).toContain('<sitemapindex')
  expect(locations(index)).toEqual([1, 2, 3].map((part) => `https://kb.example/sitemaps/${part}.xml`))
})
