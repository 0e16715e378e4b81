import { describe, expect, it } from 'vitest'
import type { PrintedReading } from '@/lib/records/printed-reading'
import { type Gold, goldSchema } from '@/tests/eval/gold'
import { scoreReading } from '@/tests/eval/score'

const TEXT = '안양시는 올해 12개사에 5억원을 지원한다. 4차 산업혁명 시대다. 5억원 지원'

const figure = {
  must: true,
  counter: null,
  kind: 'support-amount' as const,
  label: '지원금',
  qualifier: 'exact' as const,
  status: 'plan' as const,
  year: 2020,
  yearBasis: 'relative' as const,
  compareClass: 'support' as const,
  region: '안양시',
  agency: '안양시',
  program: null,
}

const gold: Gold = goldSchema.parse({
  file: 'seeds/a.txt',
  article: { title: null, publisher: null, author: null, publishedOn: null, publishedYear: 2020 },
  regions: [{ name: '안양시', province: '경기도', role: 'subject', must: true }],
  agencies: [
    {
      name: '안양시',
      must: true,
      aliases: ['시'],
      formerNames: [],
      type: ['local-government'],
      region: ['안양시'],
      parent: [null],
    },
  ],
  programs: [],
  figures: [
    {
      ...figure,
      raw: '12개사',
      start: TEXT.indexOf('12'),
      value: 12,
      unit: 'count',
      counter: '개사',
      kind: 'beneficiary-companies',
      label: '지원 기업',
      compareClass: null,
    },
    {
      ...figure,
      raw: '5억원',
      start: TEXT.indexOf('5억'),
      value: 5e8,
      unit: 'KRW',
      alternatives: { status: ['actual'] },
      also: [{ raw: '5억원', start: TEXT.lastIndexOf('5억') }],
    },
  ],
  traps: [{ raw: '4차', start: TEXT.indexOf('4차') }],
  issues: [],
})

type Printed = PrintedReading['metrics'][number]

const money: Printed = {
  ...figure,
  value: 5e8,
  unit: 'KRW',
  raw: '5억',
  start: TEXT.indexOf('5억'),
  end: TEXT.indexOf('5억') + 2,
  sentence: '',
  period: null,
}

function score(metrics: Printed[]) {
  return scoreReading(gold, {
    file: 'a.txt',
    article: { title: null, publisher: null, author: null, publishedOn: null, publishedYear: 2020 },
    regions: [{ slug: 'anyang', name: '안양시', province: '경기도', role: 'subject' }],
    agencies: [
      {
        name: '안양시',
        aliases: [],
        formerNames: [],
        type: 'local-government',
        standing: 'existing',
        region: '안양시',
        parent: null,
      },
    ],
    programs: [],
    metrics,
    issues: [],
  }).tallies
}

describe('scoreReading', () => {
  it('finds a figure by overlapping place and equal value, and misses the other', () => {
    expect(score([money])).toMatchObject({
      'figures.recall': { right: 1, total: 2 },
      'figures.precision': { right: 1, total: 1 },
    })
  })

  it('does not find a figure whose value is wrong', () => {
    expect(score([{ ...money, value: 5e7 }])).toMatchObject({
      'figures.recall': { right: 0, total: 2 },
      'figures.precision': { right: 0, total: 1 },
    })
  })

  it('counts a fact read from body and heading once, and the second time against precision', () => {
    const start = TEXT.lastIndexOf('5억')
    const heading = { ...money, start, end: start + 3 }
    expect(score([heading])['figures.precision']).toEqual({ right: 1, total: 1 })
    expect(score([heading, money])['figures.precision']).toEqual({ right: 1, total: 2 })
  })

  it('tells a trap from a plain invention', () => {
    const start = TEXT.indexOf('4차')
    expect(score([{ ...money, value: 4, unit: 'count', start, end: start + 1 }])).toMatchObject({
      'figures.traps': { right: 0, total: 1 },
      'figures.precision': { right: 0, total: 1 },
    })
  })

  it('honours alternatives, and judges every other field strictly', () => {
    const tallies = score([{ ...money, status: 'actual', year: 2019, agency: '시' }])
    expect(tallies['field.status']).toEqual({ right: 1, total: 1 })
    expect(tallies['field.year']).toEqual({ right: 0, total: 1 })
    expect(tallies['field.agency']).toEqual({ right: 1, total: 1 })
    expect(tallies['field.counter']).toEqual({ right: 0, total: 0 })
  })
})
