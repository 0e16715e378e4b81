import { describe, expect, it } from 'vitest'
import { matchesLabel } from '@/lib/search/label-match'

describe('matchesLabel', () => {
  it.each([
    ['경기도 안양시', '안양'],
    ['경기도 안양시', '경기 도'],
    ['경기도 안양시', '안야'],
    ['경기도 안양시', '안ㅇ'],
    ['경기도 안양시', 'ㅇㅇㅅ'],
    ['경기도 안양시', 'ㅇ'],
    ['경기도 안양시', 'dksdid'],
    ['전북특별자치도', '전북'],
    ['지역 R&D', 'r&d'],
    ['안양시', ''],
    ['안양시', '안양'],
  ])('%s is meant by %s', (label, typed) => {
    expect(matchesLabel(label, typed)).toBe(true)
  })

  it.each([
    ['경기도 안양시', '안산'],
    ['경기도 안양시', 'ㅇㅅ시'],
    ['김포시', 'ㄱㅅ'],
  ])('%s is not meant by %s', (label, typed) => {
    expect(matchesLabel(label, typed)).toBe(false)
  })
})
