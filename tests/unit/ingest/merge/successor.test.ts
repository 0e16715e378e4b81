import { describe, expect, test } from 'vitest'
import { type PlacedFigure, successors } from '@/lib/ingest/merge/successor'

const figure = (id: string, raw: string, text: string, more: Partial<PlacedFigure> = {}): PlacedFigure => ({
  id,
  raw,
  text,
  unit: 'KRW',
  kind: 'support-amount',
  label: '지원금액',
  ...more,
})
const of = (old: PlacedFigure[], fresh: PlacedFigure[]) => Object.fromEntries(successors(old, fresh))

describe('a figure', () => {
  test('that kept its id needs none', () => {
    expect(of([figure('a', '5억', '총 5억을 썼다')], [figure('a', '5억', '총 5억을 썼다')])).toEqual({})
  })

  test('is succeeded by the corrected one in its sentence', () => {
    expect(
      of([figure('a', '5억', '시는 올해 총 5억을 썼다')], [figure('b', '6억', '시는 올해 총 6억을 썼다')]),
    ).toEqual({ a: 'b' })
  })

  test('is succeeded by itself in a rewritten sentence, if its label is the same', () => {
    const old = [figure('a', '5억', '시는 올해 총 5억을 썼다')]
    expect(of(old, [figure('b', '5억', '5억이 쓰였다고 한다')])).toEqual({ a: 'b' })
    expect(of(old, [figure('b', '5억', '5억이 쓰였다고 한다', { label: '예산' })])).toEqual({})
  })

  test('is never succeeded by one of another kind or unit', () => {
    const text = '시는 올해 총 5억을 썼다'
    expect(of([figure('a', '5억', text)], [figure('b', '5억', text, { kind: 'budget' })])).toEqual({})
    expect(of([figure('a', '5억', text)], [figure('b', '5억', text, { unit: 'USD' })])).toEqual({})
  })

  test('of two in a sentence is succeeded by the one that is most like it', () => {
    const old = [
      figure('a', '5억', '시는 5억 도는 7억을 올해 썼다'),
      figure('b', '7억', '시는 5억 도는 7억을 올해 썼다'),
    ]
    const fresh = [
      figure('y', '7억', '시는 6억 도는 7억을 올해 썼다'),
      figure('x', '6억', '시는 6억 도는 7억을 올해 썼다'),
    ]
    expect(of(old, fresh)).toEqual({ a: 'x', b: 'y' })
  })
})
