import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printReading } from '@/lib/ingest/print-reading'
import { readArticle } from '@/lib/ingest/read-article'
import { printedReadingSchema } from '@/lib/records/printed-reading'
import { type Reading, readingSchema } from '@/lib/records/reading'
import { readingFaults } from '@/lib/records/reading-faults'
import { encodeCp949, encodeUtf8, encodeUtf16 } from '@/tests/setup/encodings'

const ARTICLE = `원주시, 중소기업 육성자금 300억원 푼다
강원일보
입력 2023.04.12 10:30
원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원한다고 12일 밝혔다.
시는 지난해 원주미래산업진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다.
이 가운데 수출기업 20여 곳은 540만 달러의 수출 계약을 맺었으며 고용은 6.8% 늘었다.
연면적 8,000㎡ 규모의 창업지원센터는 수십억 원을 들여 2025년까지 짓는다.`

function read(text: string | Uint8Array): Reading {
  const bytes = typeof text === 'string' ? encodeUtf8(text) : text
  const result = readArticle({ name: 'wonju.txt', bytes })
  if (!result.ok) throw new Error(result.message)
  return result.reading
}

const figuresOf = (reading: Reading) =>
  reading.metrics.map(({ raw, value, unit, counter }) => ({ raw, value, unit, counter }))

/** Throws what is unsound about a Reading. */
function assertSound(reading: Reading): void {
  readingSchema.parse(reading)
  printedReadingSchema.parse(printReading(reading))
  const faults = readingFaults(reading)
  if (faults.length > 0) throw new Error(faults.join('; '))
  const { article, sentences, issues } = reading
  sentences.reduce((from, { start, end }) => {
    if (start < from || end > article.text.length) throw new Error(`sentence ${start}–${end}`)
    return end
  }, 0)
  for (const { start, end } of issues) {
    if (start === null || end === null) continue
    if (!sentences.some((it) => it.start <= start && end <= it.end)) throw new Error(`issue ${start}–${end}`)
  }
}

it('세울 기관은 아직 아무 일도 하지 않는다', () => {
  const reading = read(`입력 2014.08.21
원주시는 2017년까지 336억원을 들여 의료기기종합지원센터를 짓는다. 센터가 완공되면 60개 업체가 입주할 전망이다.

올해는 ‘스타기업 육성사업’에 7억원을 지원한다.`)
  expect(reading.agencies.find(({ name }) => name === '의료기기종합지원센터')?.standing).toBe('planned')
  expect(reading.metrics.find(({ raw }) => raw === '7억원')?.agency).toBe('원주시')
})

describe('readArticle', () => {
  it('reads what an article says of itself and its figures', () => {
    const reading = read(ARTICLE)
    assertSound(reading)
    expect(reading.article).toMatchObject({ publishedOn: '2023-04-12', publishedYear: 2023 })
    expect(reading.article.title).toBe('원주시, 중소기업 육성자금 300억원 푼다')
    expect(figuresOf(reading)).toEqual([
      { raw: '300억원', value: 30_000_000_000, unit: 'KRW', counter: null },
      { raw: '85개사', value: 85, unit: 'count', counter: '개사' },
      { raw: '42억 5,000만원', value: 4_250_000_000, unit: 'KRW', counter: null },
      { raw: '20여 곳', value: 20, unit: 'count', counter: '곳' },
      { raw: '540만 달러', value: 5_400_000, unit: 'USD', counter: null },
      { raw: '6.8%', value: 6.8, unit: 'percent', counter: null },
      { raw: '8,000㎡', value: 8_000, unit: 'm2', counter: null },
    ])
    expect(reading.issues.map(({ code }) => code)).toContain('unread-number')
  })

  it('같은 파일은 언제나 같은 Reading이다', () => {
    expect(read(ARTICLE)).toEqual(read(ARTICLE))
  })

  it('what the text does not say is taken from what is known of the source; the text wins', () => {
    const bytes = encodeUtf8(ARTICLE.replace('입력 2023.04.12 10:30\n', '').replace('강원일보\n', ''))
    const known = { publisher: '원주투데이', date: '2022-01-02', rights: 'full' as const }
    const undated = readArticle({ name: 'a.txt', bytes }, known)
    expect(undated).toMatchObject({
      reading: { article: { publisher: '원주투데이', publishedOn: '2022-01-02', rights: 'full' } },
    })
    const dated = readArticle({ name: 'a.txt', bytes: encodeUtf8(ARTICLE) }, known)
    expect(dated).toMatchObject({ reading: { article: { publishedOn: '2023-04-12' } } })
  })

  it('전각 숫자의 수치는 인쇄된 그대로 남는다', () => {
    const reading = read(ARTICLE.replace('42억 5,000만원', '４２억 ５，０００만원'))
    assertSound(reading)
    expect(figuresOf(reading)).toContainEqual({
      raw: '４２억 ５，０００만원',
      value: 4_250_000_000,
      unit: 'KRW',
      counter: null,
    })
  })

  it('풀어 쓴 자모(NFD)도 모아 쓴 글(NFC)과 같이 읽는다', () => {
    expect(read(ARTICLE.normalize('NFD'))).toEqual(read(ARTICLE))
  })

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 BOM', (text) => encodeUtf8(text, true)],
    ['CP949', encodeCp949],
    ['UTF-16LE', (text) => encodeUtf16(text, 'le', false)],
    ['UTF-16BE', (text) => encodeUtf16(text, 'be', false)],
    ['UTF-16LE BOM', (text) => encodeUtf16(text, 'le', true)],
    ['UTF-16BE BOM', (text) => encodeUtf16(text, 'be', true)],
  ])('%s의 Reading은 UTF-8의 것과 같다', (_, encode) => {
    expect(read(encode(ARTICLE))).toEqual(read(ARTICLE))
  })

  it.each<[string, Uint8Array, string]>([
    ['빈 파일', new Uint8Array(), 'empty'],
    ['빈칸뿐', encodeUtf8(' \n\t\n '), 'empty'],
    ['BOM뿐', encodeUtf8('', true), 'empty'],
    ['영어', encodeUtf8('The city of Wonju lends 30 billion won. '.repeat(9)), 'not-korean'],
    ['그림', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48), 'binary'],
    ['깨진 글자', Uint8Array.of(...encodeUtf8('가나다라'), 0xff, 0x80, 0xff, 0x20), 'encoding'],
  ])('%s: 읽지 않고 까닭을 한국어로 말한다', (_, bytes, reason) => {
    const result = readArticle({ name: 'bad.txt', bytes })
    expect(result).toMatchObject({ ok: false, reason })
    if (!result.ok) expect(result.message).toMatch(/[가-힣]/)
  })
})

const SEEDS = join(import.meta.dirname, '../../../seeds')
const sources = [
  ARTICLE,
  ...readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8')),
]

/** Chunks of articles in any order, some of them deleted, doubled, or with anything put between. */
const mutated = fc
  .record({
    source: fc.constantFrom(...sources),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(300)), { maxLength: 6 }),
    noise: fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
    from: fc.double({ min: 0, max: 0.9, noNaN: true }),
    length: fc.nat(900),
  })
  .map(({ source, cuts, noise, from, length }) => {
    const start = Math.floor(from * source.length)
    let text = source.slice(start, start + 200 + length)
    cuts.forEach(([share, size], index) => {
      const at = Math.floor(share * text.length)
      const chunk = text.slice(at, at + size)
      const put = index % 3 === 0 ? '' : index % 3 === 1 ? chunk + chunk : chunk + (noise[index] ?? '')
      text = text.slice(0, at) + put + text.slice(at + size)
    })
    return text
  })

describe('어떤 글에서도', () => {
  it('기사를 자르고 겹치고 섞어도 Reading은 온전하다', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = readArticle({ name: 'mutated.txt', bytes: encodeUtf8(text) })
        if (result.ok) assertSound(result.reading)
      }),
      { numRuns: 800 },
    )
  }, 60_000)

  it('어떤 바이트에도 던지지 않는다', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = readArticle({ name: 'any.txt', bytes })
        if (result.ok) assertSound(result.reading)
      }),
      { numRuns: 500 },
    )
  })

  it('읽는 일은 글의 길이에 비례한다', () => {
    const slow = [
      '가',
      '1,',
      '1',
      '1.',
      '((((',
      ' ',
      '“',
      "'",
      '`',
      '다.',
      '천',
      '1억',
      '일만',
      '1~',
      '3명, ',
      '매년 ',
    ]
    const more = [
      '원주시 ',
      '원주진흥원',
      '㈜가나 ',
      '한국',
      '가·나',
      'A가',
      '가에서 나로 ',
      '3여',
      '◇가',
      '‘원주시’ ',
    ]
    const words = [...slow, ...more]
    const spent = (length: number) => {
      const start = performance.now()
      for (const unit of words) {
        const text = `${ARTICLE}\n${unit.repeat(Math.ceil(length / unit.length))}`
        readArticle({ name: 'long.txt', bytes: encodeUtf8(text) })
      }
      return performance.now() - start
    }
    spent(2_000)
    const short = spent(5_000)
    // Four times the text: four times the work, and 16 times if any part of it were quadratic.
    expect(spent(20_000) / short).toBeLessThan(10)
  }, 60_000)
})
