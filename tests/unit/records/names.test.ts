import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey, nameKey, slugOf, unsaidWords } from '@/lib/records/names'

const region = (code: string) => regionByCode(code) ?? null

describe('nameKey', () => {
  test.each([
    ['청년공간 A-큐브', '청년공간a큐브'],
    ['(재)안양산업진흥원', '안양산업진흥원'],
    ['재단법인 안양산업진흥원', '안양산업진흥원'],
    ['디엠지모리㈜', '디엠지모리'],
    ['VRㆍAR 공모전', 'vrar공모전'],
    ['ＫＴＬ', 'ktl'],
    ['㈜', '(주)'],
  ])('%s → %s', (name, key) => expect(nameKey(name)).toBe(key))
})

describe('fullNameKey', () => {
  test.each([
    ['기업지원센터', '41170', '안양기업지원센터'],
    ['안양시 기업지원센터', '41170', '안양기업지원센터'],
    ['안양기업지원센터', '41170', '안양기업지원센터'],
    ['기업지원센터', '52130', '군산기업지원센터'],
    ['안양시', '41170', '안양시'],
    ['전라북도경제통상진흥원', '52', '전북경제통상진흥원'],
    ['한국산업단지공단 전북지역본부', '52', '한국산업단지공단전북지역본부'],
    ['중구', '27110', '대구중구'],
    ['중구', '11140', '서울중구'],
    ['고성군', '48820', '경남고성군'],
    ['광주산업진흥원', '41610', '경기광주산업진흥원'],
    ['광주산업진흥원', '29', '광주산업진흥원'],
  ])('%s in %s → %s', (name, code, key) => expect(fullNameKey(name, region(code))).toBe(key))

  test('is the plain key where no region is known', () => {
    expect(fullNameKey('기업지원센터', null)).toBe('기업지원센터')
  })
})

test('an address says the region exactly when the name does not', () => {
  const anyang = regionByCode('41170')
  expect(anyang && unsaidWords('중소기업육성자금', anyang)).toEqual(['안양'])
  expect(anyang && unsaidWords('안양산업진흥원', anyang)).toEqual([])
})

describe('slugOf', () => {
  test.each([
    ['청년공간 A-큐브', '청년공간-a-큐브'],
    ['  VRㆍAR·게임 ‘공모전’ ', 'vr-ar-게임-공모전'],
    ['디엠지모리㈜', '디엠지모리'],
    ['…', 'x'],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug))

  test('of any text leads back to its key and needs no escaping but of letters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'안양시기업 -·ㆍA9z()㈜/?#%&"\'') })
    fc.assert(
      fc.property(text, (name) => {
        const slug = slugOf(name)
        expect(slug).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u)
        if (slug !== 'x') expect(nameKey(slug)).toBe(nameKey(name))
      }),
    )
  })
})
