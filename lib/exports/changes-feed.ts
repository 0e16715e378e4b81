/** What people decided on records, as an Atom feed (RFC 4287). */
import { element, escapeXml } from '@/lib/exports/xml'
import { CORRECTION_ACTIONS } from '@/lib/records/correction/action'
import type { PublishedCorrection } from '@/lib/records/published/correction'

interface Feed {
  siteUrl: string
  siteName: string
  /** Newest first. */
  corrections: readonly PublishedCorrection[]
}

const PATH = '/changes/feed.xml'

export function changesFeed({ siteUrl, siteName, corrections }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">',
    element('id', siteUrl + PATH),
    element('title', `${siteName} 수정 내역`),
    element('updated', corrections[0]?.at ?? new Date(0).toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl + PATH)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${siteUrl}/changes`)}"/>`,
    ...corrections.map((correction) => entryXml(correction, siteUrl)),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ id, at, action, author, reason, record, changes }: PublishedCorrection, siteUrl: string) {
  const place = record.href === null ? '/changes' : record.href.split('/').map(encodeURIComponent).join('/')
  const lines = changes.map(({ label, before, after }) =>
    before === null ? `${label}: ${after}` : `${label}: ${before} → ${after ?? '없음'}`,
  )
  return [
    '<entry>',
    element('id', `${siteUrl}/changes#${id}`),
    element('title', `${CORRECTION_ACTIONS[action]}: ${record.name}`),
    `<link rel="alternate" type="text/html" href="${escapeXml(siteUrl + place)}"/>`,
    element('published', at),
    element('updated', at),
    `<author>${element('name', author)}</author>`,
    element('summary', [...lines, reason].join('. ')),
    '</entry>',
  ].join('\n')
}
