/** Text files, web pages and Markdown → a page. */
import { decodeText } from '@/lib/ingest/read/decode'
import { isHtml, readHtml } from '@/lib/ingest/read/html'
import { isMarkdown, readMarkdown } from '@/lib/ingest/read/markdown'
import { type Page, type PageResult, plainPage } from '@/lib/ingest/read/page'
import { seenText } from '@/lib/ingest/read/taken-out'

/** @returns never throws on any bytes. */
export function readTextPage({ name, bytes }: { name: string; bytes: Uint8Array }): PageResult {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const page = pageOf(name, decoded.text)
  if (page === null || page.text === '') {
    return { ok: false, reason: 'empty', message: '웹 페이지에서 기사 본문을 찾지 못했습니다.' }
  }
  return { ok: true, page }
}

function pageOf(name: string, text: string): Page | null {
  if (isHtml(name, text)) return seenPage(readHtml(text))
  return isMarkdown(name) ? readMarkdown(text) : plainPage(text)
}

function seenPage(page: Page | null): Page | null {
  return page && { ...page, text: seenText(page.text), title: page.title && seenText(page.title) }
}
