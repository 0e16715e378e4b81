import { describe, expect, it, test } from 'vitest'
import {
  byAppearance,
  isReprint,
  type PrintedFigure,
  repeatedFigures,
  textKey,
} from '@/lib/ingest/merge/reprints'

describe('two prints of a sentence', () => {
  const sentence = '포항시는 올해 중소기업육성자금 1,000억 원을 융자한다고 밝혔다.'

  it.each([
    '포항시는 올해 중소기업육성자금 1,000억 원을 융자한다고 밝혔다',
    '포항시는  올해 ‘중소기업육성자금’ 1000억원을 융자한다고 밝혔다.',
    '포항시는 올해 중소기업육성자금 １,０００억 원을 융자한다고 밝혔다.',
  ])('are one whatever the spaces and marks: %s', (other) =>
    expect(textKey('sentence', other)).toBe(textKey('sentence', sentence)),
  )

  it('are two when a figure differs', () =>
    expect(textKey('sentence', sentence.replace('1,000', '1,100'))).not.toBe(textKey('sentence', sentence)))

  it.each([
    ['heading', sentence],
    ['caption', sentence],
    ['sentence', '많은 참여를 바란다.'],
  ] as const)('tell nothing as %s: %s', (kind, text) => expect(textKey(kind, text)).toBeNull())
})

test.each([
  [6, [10, 10], true],
  [5, [10, 10], false],
  [6, [10, 40], true],
  [1, [1, 1], false],
  [2, [2, 30], true],
] as const)('%d shared of %o: %s', (shared, sizes, expected) =>
  expect(isReprint(shared, sizes)).toBe(expected),
)

test('the first print is the earliest; what has no date comes last', () => {
  const prints = ['c 2022-01-02', 'a', 'b 2022', 'd 2022-01-01'].map((text) => {
    const [id = '', date = ''] = text.split(' ')
    return { id, date }
  })
  expect(prints.sort(byAppearance).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a'])
})

describe('a figure of a reprint', () => {
  const figure = (id: string, given: Partial<PrintedFigure> = {}): PrintedFigure => ({
    id,
    textKey: 'S',
    raw: '10억원',
    fact: id,
    ...given,
  })

  it('is that of the first print when its sentence is, whatever year was read', () =>
    expect(repeatedFigures([[figure('a', { fact: '2021' })], [figure('b', { fact: '?' })]])).toEqual(
      new Map([['b', 'a']]),
    ))

  it('is that of the first print when the fact is, in a sentence written anew', () =>
    expect(
      repeatedFigures([
        [figure('a', { fact: 'F' })],
        [figure('b', { textKey: 'T', raw: '10억 원', fact: 'F' })],
      ]),
    ).toEqual(new Map([['b', 'a']])))

  it('is its own when only this print has it', () =>
    expect(repeatedFigures([[figure('a')], [figure('b', { textKey: 'T' })]])).toEqual(new Map()))

  it('is the second when it is the second of two equal ones', () =>
    expect(
      repeatedFigures([
        [figure('a1', { fact: 'F' }), figure('a2', { fact: 'F' })],
        [figure('b1', { fact: 'F' }), figure('b2', { fact: 'F' })],
        [figure('c1', { fact: 'F' })],
      ]),
    ).toEqual(
      new Map([
        ['b1', 'a1'],
        ['b2', 'a2'],
        ['c1', 'a1'],
      ]),
    ))

  it('never hides two of one print behind one of another', () => {
    const repeated = repeatedFigures([
      [figure('a', { fact: 'F' })],
      [figure('b1', { fact: 'G' }), figure('b2', { textKey: 'T', fact: 'F' })],
    ])
    expect(repeated).toEqual(new Map([['b1', 'a']]))
  })
})
