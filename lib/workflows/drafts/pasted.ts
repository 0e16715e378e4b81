import type { ArticleFile } from '@/lib/workflows/article-file'

const LONGEST_NAME = 60

/**
 * A pasted text as a file. Its name comes from its first line, so that the same article pasted again, with a word corrected, is
 * known to be an edition of the first.
 */
export function pastedFile(text: string): ArticleFile {
  const printed = text.normalize('NFC')
  const first = printed.split('\n').find((line) => line.trim() !== '') ?? ''
  const words = first
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
  const name = words.slice(0, LONGEST_NAME).replace(/-$/, '')
  return { name: `${name || '붙여-넣은-글'}.txt`, bytes: new TextEncoder().encode(printed) }
}
