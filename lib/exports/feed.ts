/** New articles as an Atom feed (RFC 4287): what was read from them, never their text. */
import { element, escapeXml } from '@/lib/exports/xml'
import type { ArticleSummary } from '@/lib/records/published/article'
import { sourceLine } from '@/lib/records/published/citation'

export interface FeedEntry {
  article: ArticleSummary
  /** When it came into the base, and when its records last changed. */
  addedAt: Date
  changedAt: Date
}

interface Feed {
  title: string
  /** From the root. */
  path: string
  /** Of the page with the same articles. */
  pagePath: string
  siteUrl: string
  siteName: string
  /** Of a feed without entries. */
  since: Date
  /** Newest first. */
  entries: readonly FeedEntry[]
}

export function atomFeed({ title, path, pagePath, siteUrl, siteName, since, entries }: Feed): string {
  const changed = entries.map(({ changedAt }) => changedAt.getTime())
  const updated = new Date(changed.length > 0 ? Math.max(...changed) : since.getTime())
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">',
    element('id', siteUrl + path),
    element('title', title),
    element('updated', updated.toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(siteUrl + pagePath)}"/>`,
    `<author>${element('name', siteName)}</author>`,
    ...entries.map((entry) => entryXml(entry, siteUrl)),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ article, addedAt, changedAt }: FeedEntry, siteUrl: string): string {
  const address = `${siteUrl}/articles/${encodeURIComponent(article.slug)}`
  const places = article.regions.map(({ name }) => name).join(', ')
  const summary = [
    sourceLine(article),
    places === '' ? '' : `다룬 지역 ${places}`,
    `지표 ${article.figures}개, 기관 ${article.agencies}곳, 사업 ${article.programs}개`,
  ]
  return [
    '<entry>',
    element('id', address),
    element('title', article.heading),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    element('published', addedAt.toISOString()),
    element('updated', changedAt.toISOString()),
    `<author>${element('name', article.author ?? article.publisher ?? '매체 미상')}</author>`,
    element('summary', summary.filter((part) => part !== '').join('. ')),
    ...article.regions.map(({ name }) => `<category term="${escapeXml(name)}"/>`),
    '</entry>',
  ].join('\n')
}
