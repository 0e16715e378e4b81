import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { atomFeed } from '@/lib/exports/feed'
import type { ArticleSummary } from '@/lib/records/published/article'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'

const article = (change: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: 'art_1',
  slug: '안양-기사',
  title: '제목',
  heading: '제목',
  publisher: '신문',
  author: null,
  publishedOn: '2022-05-18',
  publishedYear: 2022,
  rights: 'excerpt',
  regions: [{ slug: 'anyang', name: '안양시', province: '경기도', level: 'city' }],
  figures: 3,
  agencies: 2,
  programs: 1,
  ...change,
})

const feedOf = (articles: ArticleSummary[]) =>
  atomFeed({
    title: '새 기사',
    path: '/feed.xml',
    pagePath: '/articles',
    siteUrl: 'https://kb.example',
    siteName: '지식베이스',
    since: new Date(0),
    entries: articles.map((one, index) => ({
      article: one,
      addedAt: new Date(Date.UTC(2026, 0, 2 - index)),
      changedAt: new Date(Date.UTC(2026, 1, 1 + index)),
    })),
  })
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml')

describe('the feed', () => {
  it('has what Atom asks for: ids, titles, times, authors', () => {
    const feed = parsed(feedOf([article(), article({ slug: 'b' })]))
    expect(feed.querySelectorAll('feed > id, feed > title, feed > updated')).toHaveLength(3)
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2026-02-02T00:00:00.000Z')
    expect(feed.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(
      'https://kb.example/feed.xml',
    )
    expect(feed.querySelectorAll('entry')).toHaveLength(2)
    for (const entry of feed.querySelectorAll('entry')) {
      for (const name of ['id', 'title', 'updated', 'published', 'author', 'summary']) {
        expect([name, entry.querySelectorAll(name).length]).toEqual([name, 1])
      }
    }
    expect(feed.querySelector('entry > id')?.textContent).toBe(
      `https://kb.example/articles/${encodeURIComponent('안양-기사')}`,
    )
  })

  it('of nothing is a feed all the same', () => {
    expect(parsed(feedOf([])).querySelector('feed > updated')?.textContent).toBe('1970-01-01T00:00:00.000Z')
  })

  it.each(HOSTILE_TEXTS)('a title like %j is a title', (heading) => {
    const xml = feedOf([article({ heading, publisher: heading })])
    for (const harm of ['<script', '<f>', '\u0000', '\u0007']) expect(xml).not.toContain(harm)
    expect(parsed(xml).querySelectorAll('entry > *')).toHaveLength(8)
  })
})
