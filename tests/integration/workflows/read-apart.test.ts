import { describe, expect, it } from 'vitest'
import { readApart } from '@/lib/workflows/read-apart'
import { TEXT } from '@/tests/setup/documents/hostile/article'
import { pdfOfPages } from '@/tests/setup/documents/pdf'
import { bytesOf } from '@/tests/setup/documents/sample'

const article = { name: 'a.txt', source: { bytes: bytesOf(TEXT) }, known: {} }
/** Keeps its reader busy for a minute. */
const endless = { name: 'a.pdf', source: { bytes: pdfOfPages(['q '.repeat(300_000)]) }, known: {} }

describe('readApart', () => {
  it('gives up what takes too long, and goes on with the next', async () => {
    expect(await readApart(endless, 500)).toMatchObject({ ok: false, reason: 'too-slow' })
    expect(await readApart(article)).toMatchObject({ ok: true })
  })

  it('reads one after the other, and sends away who would wait too long', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => readApart(article)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(8)
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'busy')).toHaveLength(4)
  })

  it('reads a page again with what a person states, which wins over the text', async () => {
    const first = await readApart(article)
    if (!first.ok) throw new Error(first.message)
    const known = {
      stated: { publishedOn: '2023-04-12', title: '고친 제목', sourceUrl: 'https://news.example.com/1' },
    }
    const again = await readApart({ name: 'a.txt', source: { page: first.page }, known })
    if (!again.ok) throw new Error(again.message)
    expect(again.reading.article).toMatchObject({
      title: '고친 제목',
      sourceUrl: 'https://news.example.com/1',
    })
    const yearOf = (raw: string, { metrics } = again.reading) => metrics.find((it) => it.raw === raw)?.year
    expect([yearOf('85개사', first.reading), yearOf('85개사'), yearOf('300억원')]).toEqual([null, 2022, 2023])
  })
})
