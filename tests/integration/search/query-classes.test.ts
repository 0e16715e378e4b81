/** What Koreans type, on the five seed articles and a real engine, class by class. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchAnswer, SearchHit } from '@/lib/search/answer'
import { parseSearchState } from '@/lib/search/state'
import { reindex } from '@/lib/workflows/reindex'
import { search } from '@/lib/workflows/search'
import { type Seeded, seededSetting } from '@/tests/integration/search/seeded'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seededSetting()
  await reindex(seeded)
})
afterAll(() => seeded?.db.$disconnect())

const find = (params: Record<string, string | string[]>): Promise<SearchAnswer> =>
  search(parseSearchState(params), seeded)
const names = ({ hits }: SearchAnswer) => hits.map(({ name }) => name)
const marked = (hit: SearchHit | undefined) =>
  [...(hit?.titleParts ?? []), ...(hit?.snippet ?? [])].filter((part) => part.hit).map(({ text }) => text)

describe('the right record comes first', () => {
  it.each([
    ['안양산업진흥원', '안양산업진흥원'],
    ['김포산업진흥원', '김포산업진흥원'],
    ['안양시', '안양시'],
    // part of a name
    ['융합센터', '안양창조경제융합센터'],
    ['품질혁신지원센터', '스마트공장 품질혁신지원센터'],
    // spacing
    ['창조 경제 융합 센터', '안양창조경제융합센터'],
    ['김포 산업 진흥원', '김포산업진흥원'],
    ['중소기업 육성 자금', '중소기업육성자금'],
    ['중소기업육성자금', '중소기업육성자금'],
    // particles
    ['안양산업진흥원에서는', '안양산업진흥원'],
    ['청년창업펀드를', '청년창업펀드'],
    // abbreviations and former names
    ['산단공', '한국산업단지공단'],
    ['KTL', '한국산업기술시험원'],
    ['중기자금', '중소기업육성자금'],
    ['안양지식산업진흥원', '안양산업진흥원'],
    ['안양창조산업진흥원', '안양산업진흥원'],
    // initials
    ['ㅇㅇㅅㅇㅈㅎㅇ', '안양산업진흥원'],
    ['ㅊㄴㅊㅇㅍㄷ', '청년창업펀드'],
    ['ㅊㄴㅊㅇㅍ', '청년창업펀드'],
    // a wrong jamo
    ['청년창엄펀드', '청년창업펀드'],
    ['안양산업진흥언', '안양산업진흥원'],
    ['중소기업육셩자금', '중소기업육성자금'],
    // the English layout on
    ['dksdidtksdjqwlsgmddnjs', '안양산업진흥원'],
    ['ㅏㅅㅣ', '한국산업기술시험원'],
    // Latin
    ['blue100', 'Blue100'],
    ['ＢＬＵＥ100', 'Blue100'],
    ['blu', 'Blue100'],
    ['a-큐브', '청년공간 A-큐브'],
    // what is asked of a record is nowhere
    ['Blue100의 경쟁률이', 'Blue100'],
    ['김포산업진흥원은 어떤 일을 하는지', '김포산업진흥원'],
  ])('%s → %s', async (q, name) => {
    const answer = await find({ q })
    expect(names(answer)[0]).toBe(name)
    expect(answer.reduced).toBe(false)
  })

  it('finds every agency whose name has the part', async () => {
    for (const q of ['진흥원', '진흥언', '진흐']) {
      expect(names(await find({ q, kind: 'agency' }))).toEqual(
        expect.arrayContaining(['안양산업진흥원', '김포산업진흥원']),
      )
    }
  })

  it('shows behind the few what has only a part of a compound', async () => {
    const sentences = (await find({ q: '국제포럼' })).hits.map(({ sentence }) => sentence)
    expect(sentences[0]).toContain('국제포럼')
    expect(sentences.slice(1).join()).toContain('유로 포럼')
  })

  it('finds nothing where a name is of no record', async () => {
    for (const q of ['강릉산업진흥원은 어떤 일을 하는지', 'Blue900의 경쟁률이'])
      expect((await find({ q })).hits).toEqual([])
  })

  it('reads decomposed Hangul', async () => {
    expect(names(await find({ q: '안양산업진흥원'.normalize('NFD') }))[0]).toBe('안양산업진흥원')
  })
})

describe('figures', () => {
  it.each(['921억', '921억원', '921 억원', '92,100,000,000', '９２１억'])(
    '%s is the fund of 921억원',
    async (q) => {
      const { hits } = await find({ q })
      expect(hits[0]).toMatchObject({ kind: 'metric', value: 92_100_000_000, unit: 'KRW' })
      expect(marked(hits[0])).toContain('921억원')
      for (const hit of hits) expect(hit.sentence).toContain('921억')
    },
  )

  it('finds no other number for one that is not there', async () => {
    for (const q of ['922억', '92억', '9210억']) expect((await find({ q })).total).toBe(0)
  })

  it('finds the figure of a programme', async () => {
    expect((await find({ q: '300억 펀드' })).hits[0]).toMatchObject({ kind: 'metric', value: 30_000_000_000 })
  })

  it('finds a number printed in words', async () => {
    expect((await find({ q: '28,792' })).hits[0]?.raw).toContain('2만8천792')
  })
})

describe('what is meant', () => {
  it('finds sentences about all the words, and nothing of another city', async () => {
    const { hits, total } = await find({ q: '안양 청년 창업 지원', size: '50' })
    expect(total).toBeGreaterThan(3)
    for (const { region } of hits) expect(['안양시', null]).toContain(region)
    expect(marked(hits[0])).toEqual(expect.arrayContaining(['안양']))
  })

  it('cuts words written as one', async () => {
    const apart = await find({ q: '안양 청년 창업 지원' })
    const joined = await find({ q: '안양청년창업지원' })
    // What has all the words; how near the rest is depends on how many have each word.
    const best = apart.hits.slice(0, 3).map(({ id }) => id)
    expect(joined.hits.slice(0, 3).map(({ id }) => id)).toEqual(best)
  })

  it.each(['R&D', '연구개발', '연구 개발', '알앤디'])('%s is the sentence on R&D', async (q) => {
    const { hits } = await find({ q })
    expect(hits.some(({ sentence }) => sentence.includes('연구개발(R&D)'))).toBe(true)
  })

  it('says how it read a misspelt word, and searches for it literally on demand', async () => {
    const answer = await find({ q: '수춤' })
    expect(answer.query.notes.map(({ message }) => message)).toEqual(['‘수춤’ → ‘수출’'])
    expect(answer.query.literalHref).toContain('literal=1')
    expect((await find({ q: '수춤', literal: '1' })).total).toBe(0)
  })
})

describe('nothing', () => {
  it.each([
    '제주 감귤 축제',
    'xqzw',
    '도서관 휴관일',
    '강아지 예방접종',
    '아파트 분양 일정',
    '축구 경기 일정',
    '청년 월세',
    '수영장 강습 시간',
    '여권 재발급',
    '미세먼지 농도',
    ') OR 1=1',
    '" OR kind = "agency',
    '!!!',
  ])('%s finds nothing', async (q) => {
    const answer = await find({ q })
    // A query of nothing but marks is no query: it browses.
    expect(answer.total).toBe(q === '!!!' ? (await find({})).total : 0)
  })

  it.each([
    '한양',
    '안산',
    '아산',
    '양주',
    '영주',
    '광주',
    '공주',
    '한양산업진흥원',
    '안산산업진흥원',
    '군포산업진흥원',
  ])('%s is never taken for another place', async (q) => {
    expect((await find({ q })).total).toBe(0)
  })
})

describe('operators', () => {
  it('leaves out what is excluded', async () => {
    const { hits, total } = await find({ q: '진흥원 -안양', size: '100' })
    expect(total).toBeGreaterThan(0)
    for (const { title, sentence } of hits) expect(title + sentence).not.toContain('안양')
  })

  it('keeps a phrase together', async () => {
    const { hits, total } = await find({ q: '"청년창업 지원"', size: '100' })
    const apart = await find({ q: '청년창업 지원', size: '100' })
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThan(apart.total)
    for (const { sentence } of hits) expect(sentence.replace(/[\s을]/g, '')).toContain('청년창업지원')
  })
})

describe('any query is only a query', () => {
  it.each([
    ['ten thousand characters', '안양 '.repeat(3_333)],
    ['control characters', '안양\u0000\u0007\u202e'],
    ['quotes', `"'"'\\"`],
    ['a filter', 'kind = agency AND region IN [anyang]'],
    ['operators', '- -- -" "" *'],
    ['half a character', '\ud83d 안양'],
  ])('%s', async (_, q) => {
    const answer = await find({ q })
    expect(answer.reduced).toBe(false)
    expect(answer.total).toBeLessThanOrEqual((await find({})).total)
  })
})
