/** A Markdown text → what a reader of the rendered page sees; its front matter → what is known of the article. */
import { lexer, parser, type Token } from 'marked'
import { parse } from 'yaml'
import { linesOfHtml } from '@/lib/ingest/read/html-lines'
import { dateIn, type Page, plainPage } from '@/lib/ingest/read/page'

export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown)$/i.test(name)
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
/** Longer ones hold something else than facts of an article. */
const LONGEST_FRONT_MATTER = 10_000

/** Marks of these the reader knows: a text that has no others is stored as it is printed. */
const PLAIN_TOKENS: ReadonlySet<string> = new Set([
  'space',
  'paragraph',
  'heading',
  'list',
  'list_item',
  'text',
  'blockquote',
])

export function readMarkdown(text: string): Page {
  const front = FRONT_MATTER.exec(text)
  const body = front === null ? text : text.slice(front[0].length)
  const facts = front === null ? NO_FACTS : factsOf(front[1] ?? '')
  const tokens = lexer(body, { gfm: true })
  const isPlain = front === null && !hasOtherThan(tokens, PLAIN_TOKENS)
  return {
    ...facts,
    text: isPlain ? text : linesOfHtml(parser(tokens, { gfm: true })).normalize('NFC'),
  }
}

const { text: _, ...NO_FACTS } = plainPage('')

/** Walked without calling itself: quotations may be nested as deep as someone likes. */
function hasOtherThan(tokens: readonly Token[], plain: ReadonlySet<string>): boolean {
  const open: Token[] = [...tokens]
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (!plain.has(token.type)) return true
    if ('tokens' in token && token.tokens) open.push(...token.tokens)
    if (token.type === 'list') open.push(...token.items)
  }
  return false
}

/** Names of facts in front matter, as blog systems and people write them. */
const KEYS = {
  title: ['title', '제목'],
  publisher: ['publisher', 'source', '출처', '매체', '발행처', '언론사'],
  author: ['author', '기자', '작성자', '저자'],
  publishedOn: ['date', 'published', 'publishedon', 'published_on', '날짜', '발행일', '게재일', '등록일'],
} as const

/** Everything is a string there, and no alias is followed: `date: 2024-03-01` can't become an object, nor a list grow. */
function factsOf(front: string): Omit<Page, 'text'> {
  const entries = front.length > LONGEST_FRONT_MATTER ? new Map<string, string>() : yamlEntries(front)
  const fact = (keys: readonly string[]) => keys.map((key) => entries.get(key)).find((it) => it !== undefined)
  return {
    title: fact(KEYS.title) ?? null,
    publisher: fact(KEYS.publisher) ?? null,
    author: fact(KEYS.author) ?? null,
    publishedOn: dateIn(fact(KEYS.publishedOn) ?? ''),
  }
}

function yamlEntries(front: string): Map<string, string> {
  try {
    const value: unknown = parse(front, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' })
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return new Map(
      entries.flatMap(([key, it]): [string, string][] =>
        typeof it === 'string' && it.trim() !== '' ? [[key.toLowerCase(), it.normalize('NFC').trim()]] : [],
      ),
    )
  } catch {
    // No facts then; the article is read all the same.
    return new Map()
  }
}
