/**
 * How fast articles are read: `npm run -s bench:read`. Prints, for growing amounts of text, articles/s, MB/s and peak
 * memory, once as many articles and once as one long one, so that growth faster than the text shows as a falling rate.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readArticle } from '@/lib/ingest/read-article'

const MEGABYTE = 1_000_000
const AMOUNTS = [1, 10, 100]
const LENGTHS = [0.1, 0.4, 1.6, 6.4]

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))

/** The same article with other numbers, so that no two are alike. */
function variant(text: string, round: number): string {
  return text.replace(/\d{2,}/g, (digits) => String((Number(digits) * 7 + round) % 10 ** digits.length || 11))
}

function report(what: string, bytes: number, articles: number, milliseconds: number): void {
  const rate = bytes / MEGABYTE / (milliseconds / 1000)
  const memory = process.resourceUsage().maxRSS / 1000
  console.log(
    `${what.padEnd(22)} ${rate.toFixed(2).padStart(6)} MB/s ${((articles / milliseconds) * 1000).toFixed(0).padStart(6)} articles/s  peak ${memory.toFixed(0)} MB`,
  )
}

function readMany(megabytes: number): void {
  let bytes = 0
  let articles = 0
  const start = performance.now()
  for (let round = 0; bytes < megabytes * MEGABYTE; round += 1) {
    for (const text of seeds) {
      const file = Buffer.from(variant(text, round))
      readArticle({ name: 'article.txt', bytes: file })
      bytes += file.length
      articles += 1
    }
  }
  report(`${megabytes} MB of articles`, bytes, articles, performance.now() - start)
}

function readLong(megabytes: number): void {
  const parts: string[] = []
  for (let bytes = 0, round = 0; bytes < megabytes * MEGABYTE; round += 1) {
    const part = seeds.map((text) => variant(text, round)).join('\n\n')
    parts.push(part)
    bytes += Buffer.byteLength(part)
  }
  const file = Buffer.from(parts.join('\n\n'))
  const start = performance.now()
  readArticle({ name: 'long.txt', bytes: file })
  report(`one of ${megabytes} MB`, file.length, 1, performance.now() - start)
}

readMany(0.5)
console.log('— warm —')
for (const amount of AMOUNTS) readMany(amount)
for (const length of LENGTHS) readLong(length)
