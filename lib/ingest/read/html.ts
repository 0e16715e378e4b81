/** A web page → the text of its article and what the page's own metadata says of it. Scripts are never run. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { linesOfHtml } from '@/lib/ingest/read/html-lines'
import { dateIn, type Page } from '@/lib/ingest/read/page'

const LOOKS_LIKE_HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|div)[\s>]/i

/** By its name or its first tag. */
export function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || LOOKS_LIKE_HTML.test(text.slice(0, 3000))
}

/** A page with more elements than this is no article; reading it would take too long. */
const MOST_ELEMENTS = 100_000

/** `이수민 기자`, `이수민`; an address or a desk (`경제부`) is no name. */
function writerIn(byline: string): string | null {
  const name = /^([가-힣]{2,4})(?:\s?(?:기자|특파원))?$/.exec(byline.trim())?.[1]
  return name === undefined || /[부팀과국실]$/.test(name) ? null : name
}

/** Title, site and date from the page's metadata; paragraphs by Mozilla's Readability, the library of Firefox's Reader View. */
export function readHtml(html: string): Page | null {
  const { document } = parseHTML(html)
  const article = new Readability(document, { charThreshold: 200, maxElemsToParse: MOST_ELEMENTS }).parse()
  if (!article) return null
  const body = linesOfHtml(article.content ?? '')
  if (body === '') return null
  const title = article.title?.trim() || null
  const text = title && !body.startsWith(title) ? `${title}\n${body}` : body
  return {
    text: text.normalize('NFC'),
    title,
    publisher: article.siteName?.trim() || null,
    author: writerIn(article.byline ?? ''),
    publishedOn: dateIn(article.publishedTime ?? ''),
  }
}
