import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections } from '@/lib/ingest/correct/apply'
import { factsOf } from '@/lib/ingest/correct/figure-facts'
import { placeAnchor } from '@/lib/ingest/correct/find-place'
import type { Correction, Deed } from '@/lib/records/correction/correction'
import type { Reading } from '@/lib/records/reading'
import { readingFaults } from '@/lib/records/reading-faults'
import { ARTICLE, anchorOf, correction } from '@/tests/setup/build-correction'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'

const LINES = [
  '안양시는 총 530억 원(국비 300억 원, 시비 230억 원)을 쓴다.',
  '기업 30개사와 대학 30개사가 참여한다.',
  '안양산업진흥원은 청년창업펀드를 맡는다.',
]

function read(
  lines: readonly string[] = LINES,
  given: Partial<Parameters<typeof buildReading>[0]> = {},
): Reading {
  return buildReading({
    lines,
    regions: [{ code: ANYANG, printed: '안양시' }],
    agencies: [{ name: '안양시', regionCode: ANYANG }, { name: '안양산업진흥원' }],
    programs: [{ name: '청년창업펀드', agency: '안양산업진흥원' }],
    metrics: [
      { raw: '530억 원', value: 53e9, agency: '안양시' },
      { raw: '300억 원', value: 30e9, agency: '안양시', partOf: 0 },
      { raw: '230억 원', value: 23e9, agency: '안양시', partOf: 0 },
      { raw: '30개사', value: 30, unit: 'count', counter: '개사', kind: 'companies' },
      {
        ...{ raw: '30개사', value: 30, unit: 'count', counter: '개사', kind: 'companies' },
        start: lines.join('\n').lastIndexOf('30개사'),
      },
    ],
    issues: [{ code: 'no-date', message: '기사 날짜를 찾지 못했습니다.', start: null, end: null }],
    ...given,
  })
}

const base = read()
const target = (words: string, nth = 0) => ({ article: ARTICLE, place: anchorOf(base, words, nth) })
const apply = (reading: Reading, ...corrections: Correction[]) =>
  applyCorrections(ARTICLE.id, reading, corrections)
const facts = (raw: string) => {
  const draft = apply(base).drafts.find(({ claim }) => claim.raw === raw)
  if (draft === undefined) throw new RangeError(raw)
  return factsOf(draft)
}
const edit = (words: string, after: object): Deed => ({
  action: 'figure.edit',
  target: target(words),
  before: {},
  after,
})
const reject = (words: string): Deed => ({
  action: 'figure.reject',
  target: target(words),
  before: facts(words),
  after: null,
})
const accept = (words: string): Deed => ({ ...reject(words), action: 'figure.accept' }) as Deed
const raws = ({ reading }: ReturnType<typeof apply>) => reading.metrics.map(({ raw }) => raw)

test('nothing decided changes nothing', () => {
  expect(apply(base).reading).toEqual(base)
})

describe('a figure', () => {
  test('is found again in an edited sentence, among equal ones by its place', () => {
    const second = base.article.text.lastIndexOf('30개사')
    const place = {
      ...anchorOf(base, '대학 30개사'),
      raw: '30개사',
      offset: second - base.article.text.indexOf('기업 30'),
    }
    const deed: Deed = {
      action: 'figure.edit',
      target: { article: ARTICLE, place },
      before: {},
      after: { label: '참여 대학' },
    }
    const edited = read(LINES.map((line) => line.replace('참여한다', '올해 참여한다')))
    for (const reading of [base, edited]) {
      expect(apply(reading, correction('c', deed)).reading.metrics.map(({ label }) => label)).toEqual([
        '지원금액',
        '지원금액',
        '지원금액',
        '지원금액',
        '참여 대학',
      ])
    }
  })

  test('is the same when its printed form is cut otherwise, and another one when it is another number', () => {
    const cut = (raw: string) => read(LINES, { metrics: [{ raw, value: 53e9 }] })
    expect(raws(apply(cut('총 530억 원'), correction('c', reject('530억 원'))))).toEqual([])
    const longer = read([LINES[0]?.replace('530억', '7조 530억') ?? ''], {
      programs: [],
      agencies: [{ name: '안양시' }],
      metrics: [{ raw: '7조 530억 원', value: 7.053e12 }],
    })
    expect(raws(apply(longer, correction('c', reject('530억 원'))))).toEqual(['7조 530억 원'])
  })

  test('that is taken out leaves its parts without a total, and the ids of the others as they were', () => {
    const rejected = apply(base, correction('c', reject('530억 원')))
    expect(rejected.reading.metrics.map(({ partOf }) => partOf)).toEqual([null, null, null, null])
    const ids = apply(base).figures.map(({ id }) => id)
    expect(rejected.figures.map(({ id }) => id)).toEqual(ids.slice(1))
    const first = apply(base, correction('c', reject('30개사')))
    expect(first.figures.map(({ id }) => id)).toEqual([...ids.slice(0, 3), ids[4]])
  })

  test('that is now larger than its total is no part of it', () => {
    const { reading } = apply(base, correction('c', edit('300억 원', { value: 90e9 })))
    expect(reading.metrics[1]).toMatchObject({ value: 90e9, partOf: null })
    expect(reading.metrics[2]?.partOf).toBe(0)
  })

  test('of two decisions has the later one', () => {
    const [older, later] = [
      correction('b', edit('530억 원', { year: 2020, kind: 'budget' }), 1),
      correction('a', edit('530억 원', { year: 2021 }), 2),
    ]
    for (const order of [
      [older, later],
      [later, older],
    ])
      expect(apply(base, ...order).reading.metrics[0]).toMatchObject({ year: 2021, kind: 'budget' })
  })

  test('found right is to be looked at again when it is read otherwise', () => {
    const accepted = correction('c', accept('530억 원'))
    expect(apply(base, accepted).figures[0]?.review).toBe('accepted')
    const otherwise = { ...base, metrics: base.metrics.map((metric) => ({ ...metric, year: 1999 })) }
    const again = apply(otherwise, accepted)
    expect(again.figures[0]?.review).toBeNull()
    expect(again.effects).toEqual([])
  })

  test('given to an agency that the article does not name is claimed by its sentence', () => {
    const { reading } = apply(
      base,
      correction('c', edit('530억 원', { agency: { name: '경기도', regionCode: '41000' } })),
    )
    const claim = reading.agencies.find(({ name }) => name === '경기도')
    expect(claim?.mentions.map(({ start, end }) => reading.article.text.slice(start, end))).toEqual([
      LINES[0],
    ])
    expect(readingFaults(reading)).toEqual([])
  })

  test('that the reader learns to read is not there twice', () => {
    const added: Deed = {
      action: 'figure.add',
      target: target('230억 원', 0),
      before: null,
      after: { ...facts('230억 원'), label: '시비' },
    }
    const unread = { ...base, metrics: base.metrics.filter(({ raw }) => raw !== '230억 원').slice(0, 2) }
    expect(raws(apply(unread, correction('c', added)))).toEqual(['530억 원', '300억 원', '230억 원'])
    const learnt = apply(base, correction('c', added))
    expect(learnt.reading.metrics).toHaveLength(5)
    expect(learnt.reading.metrics[2]?.label).toBe('시비')
  })
})

test('a name that is taken out takes its claim with it, and nothing refers to it any more', () => {
  const named = { kind: 'agency', name: '안양산업진흥원', regionCode: null, type: 'other' } as const
  const { reading } = apply(
    base,
    correction('c', {
      action: 'mention.reject',
      target: target('안양산업진흥원'),
      before: named,
      after: null,
    }),
  )
  expect(reading.agencies.map(({ name }) => name)).toEqual(['안양시'])
  expect(reading.programs[0]?.agency).toBeNull()
})

test('a short form that stood for an agency at that one place goes with it', () => {
  const lines = ['안양산업진흥원은 청년창업펀드를 맡는다.', '진흥원은 안양시에 있다.', '진흥원이 넓다.']
  const built = read(lines, { metrics: [], agencies: [{ name: '안양산업진흥원', aliases: ['진흥원'] }] })
  // What stands inside a longer name is none of its own.
  const inside = lines[0]?.indexOf('진흥원')
  const agencies = built.agencies.map((claim) => ({
    ...claim,
    mentions: claim.mentions.filter(({ start }) => start !== inside),
  }))
  const reading = { ...built, agencies }
  const named = { kind: 'agency', name: '안양산업진흥원', regionCode: null, type: 'other' } as const
  const out = (words: string, at: number): Correction => {
    const start = reading.article.text.indexOf(words)
    const place = placeAnchor(reading, { start, end: start + '진흥원'.length })
    if (place === null) throw new RangeError(words)
    const deed: Deed = {
      action: 'mention.reject',
      target: { article: ARTICLE, place },
      before: named,
      after: null,
    }
    return correction(`c${at}`, deed, at)
  }
  const namesAfter = (...decisions: Correction[]) =>
    apply(reading, ...decisions).reading.agencies.map(({ name, aliases }) => [name, ...aliases])
  expect(namesAfter(out('진흥원은 안양시에', 1))).toEqual([['안양산업진흥원', '진흥원']])
  expect(namesAfter(out('진흥원은 안양시에', 1), out('진흥원이 넓다', 2))).toEqual([['안양산업진흥원']])
})

test('a date that a person gives answers the question for it', () => {
  const { reading } = apply(
    base,
    correction('c', {
      action: 'article.edit',
      target: { article: ARTICLE },
      before: {},
      after: { publishedOn: '2022-05-18' },
    }),
  )
  expect(reading.article).toMatchObject({ publishedOn: '2022-05-18', publishedYear: 2022 })
  expect(reading.issues).toEqual([])
})

/** Decisions of every kind on this article, contradicting each other as they like. */
const DEEDS: readonly Deed[] = [
  edit('530억 원', { value: 1 }),
  edit('300억 원', { value: 9e12, unit: 'USD' }),
  edit('230억 원', {
    agency: { name: '경기도', regionCode: null },
    program: { name: '새 사업', regionCode: null },
  }),
  edit('30개사', { agency: { name: '안양산업진흥원', regionCode: ANYANG } }),
  reject('530억 원'),
  reject('30개사'),
  accept('530억 원'),
  { action: 'figure.add', target: target('총'), before: null, after: { ...facts('530억 원'), value: 3 } },
  {
    action: 'mention.reject',
    target: target('안양시'),
    before: { kind: 'agency', name: '안양시', regionCode: ANYANG, type: 'other' },
    after: null,
  },
  {
    action: 'mention.add',
    target: target('기업'),
    before: null,
    after: {
      kind: 'program',
      name: '청년창업펀드',
      regionCode: null,
      category: 'fund',
      agency: { name: '없는 곳', regionCode: null },
    },
  },
  {
    action: 'agency.reject',
    target: {
      record: { name: '안양산업진흥원', regionCode: null, article: ARTICLE },
      names: [{ name: '안양산업진흥원', regionCode: null, article: ARTICLE }],
    },
    before: { type: 'other', standing: 'existing', regionCode: null, parent: null },
    after: null,
  },
]

test('whatever is decided in whatever order, on whatever edition: the reading is sound', () => {
  const decisions = fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.integer({ min: 0, max: 59 })), {
    maxLength: 12,
  })
  const lines = fc.shuffledSubarray([...LINES, '덧붙인 문장이다.'], { minLength: 1 })
  fc.assert(
    fc.property(decisions, lines, (made, kept) => {
      const text = kept.join('\n')
      const printed = <T extends { raw: string }>({ raw }: T) => text.includes(raw)
      const metrics = [
        { raw: '530억 원', value: 53e9 },
        { raw: '30개사', value: 30 },
      ].filter(printed)
      const agencies = [{ name: '안양시' }, { name: '안양산업진흥원' }].filter(({ name }) =>
        text.includes(name),
      )
      const edition = read(kept, { metrics, agencies, programs: [], regions: [] })
      const corrections = made.map(([deed, at], index) => correction(`c${index}`, deed, at))
      const corrected = apply(edition, ...corrections)
      expect(readingFaults(corrected.reading)).toEqual([])
      expect(corrected.figures).toHaveLength(corrected.reading.metrics.length)
      expect(new Set(corrected.figures.map(({ id }) => id)).size).toBe(corrected.figures.length)
      expect(apply(edition, ...corrections.toReversed())).toEqual(corrected)
    }),
    { numRuns: 200 },
  )
})
