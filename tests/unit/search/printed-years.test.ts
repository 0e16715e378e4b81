import { expect, it } from 'vitest'
import { printedYears } from '@/lib/search/printed-years'

it('reads years that are named as such, each once', () => {
  expect(printedYears('2021년 12월, 2016명이 2021년과 2019년도에 1595개소')).toEqual([2021, 2019])
  expect(printedYears('지난해 2021')).toEqual([])
})
