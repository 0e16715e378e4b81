import { expect, it } from 'vitest'
import { printedYears } from '@/lib/search/printed-years'

it('reads years that are named as such, each once', () => {
  expect(printedYears('2021년 12월, 2016명이 2021년과 2019년도에 1595개소')).toEqual([2021, 2019])
  expect(printedYears('2013 스마트시티 포럼')).toEqual([2013])
  expect(printedYears('1595개소, 3021')).toEqual([])
})
