import { describe, expect, it, test } from 'vitest'
import { fitted, inHangul, widthOf, wrapped, wrappedIn } from '@/lib/exports/picture/svg-text'

const LONG = '안양산업진흥원은 지난해 창업지원사업으로 201개 기업에 53억원을 지원했다고 밝혔다.'

test('Hangul is wider than figures', () => expect(widthOf('가', 10)).toBeGreaterThan(widthOf('1', 10)))

describe('lines', () => {
  it('hold whole words and lose none', () => {
    const lines = wrapped(LONG, 20, 400)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(widthOf(line, 20)).toBeLessThanOrEqual(400)
    expect(lines.join(' ')).toBe(LONG)
  })

  it('break a word that is wider than a line', () => {
    const address = `https://kb.example/compare?${'region=anyang&'.repeat(12)}`
    const lines = wrapped(address, 13, 300)
    expect(lines.join('')).toBe(address)
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(300)
  })

  it('are as many as there is room for, and the last one says that there is more', () => {
    const lines = wrappedIn(LONG, 20, 300, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(wrappedIn('짧은 말', 20, 300, 2)).toEqual(['짧은 말'])
  })

  it('of nothing are none', () => expect(wrapped('  ', 20, 300)).toEqual([]))
})

test('what does not fit ends with an ellipsis, and does fit then', () => {
  const cut = fitted(LONG, 20, 200)
  expect(cut).toMatch(/^안양산업.*…$/)
  expect(widthOf(cut, 20)).toBeLessThanOrEqual(200)
  expect(fitted('안양시', 20, 200)).toBe('안양시')
})

test('Hanja of headlines is written in Hangul, other letters stay', () => {
  expect(inHangul('中企 지원 & <b>')).toBe('중기 지원 & <b>')
})
