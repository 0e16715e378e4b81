import { expect, test } from 'vitest'
import { printReading } from '@/lib/ingest/print-reading'
import { readBytes } from '@/lib/workflows/read-file'
import { generateArticle } from '@/scripts/generate/article'
import { sourceOf } from '@/scripts/generate/scene'
import { goldSchema } from '@/tests/eval/gold'
import { scoreReading } from '@/tests/eval/score'
import { addTallies, share, tally } from '@/tests/eval/tally'

const numbers = Array.from({ length: 120 }, (_, number) => number)

test('the same seed gives the same article, another one another', () => {
  expect(generateArticle(7, 42)).toEqual(generateArticle(7, 42))
  expect(generateArticle(8, 42).text).not.toBe(generateArticle(7, 42).text)
})

test('each figure of the truth stands where it says', () => {
  for (const number of numbers) {
    const { text, gold } = generateArticle(3, number)
    expect(goldSchema.parse(gold)).toEqual(gold)
    for (const { raw, start, also = [] } of gold.figures) {
      for (const place of [{ raw, start }, ...also]) {
        expect(text.slice(place.start, place.start + place.raw.length)).toBe(place.raw)
      }
    }
  }
})

test('names that must be found are printed', () => {
  for (const number of numbers) {
    const { text, gold } = generateArticle(3, number)
    const records = [...gold.agencies, ...gold.programs].filter(({ must }) => must)
    for (const { name } of records) expect(text).toContain(name)
  }
})

test('some articles print the text of another one again', () => {
  const reprints = numbers.filter((number) => sourceOf(3, number) !== number)
  expect(reprints.length).toBeGreaterThan(0)
  const [number = 0] = reprints
  const paragraphs = generateArticle(3, sourceOf(3, number)).text.split('\n\n')
  const shared = paragraphs.filter((paragraph) => generateArticle(3, number).text.includes(paragraph))
  expect(shared.length).toBeGreaterThan(paragraphs.length / 2)
})

test('the reader finds nearly all of their figures and invents next to none', async () => {
  const tallies = await Promise.all(
    numbers.map(async (number) => {
      const { file, text, gold } = generateArticle(3, number)
      const read = await readBytes({ name: file, bytes: Buffer.from(text) })
      if (!read.ok) throw new Error(`${file}: ${read.message}`)
      return scoreReading(gold, printReading(read.reading)).tallies
    }),
  )
  const total = addTallies(tallies)
  expect(share(total['figures.recall'] ?? tally())).toBeGreaterThan(0.95)
  expect(share(total['figures.precision'] ?? tally())).toBeGreaterThan(0.97)
})
