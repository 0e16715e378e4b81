import { expect, it } from 'vitest'
import { nearNames } from '@/lib/records/review/near-names'

const ANYANG = '41170'
const GUNSAN = '52130'

function pairsAmong(...records: [name: string, regionCode: string | null][]): string[] {
  const all = records.map(([name, regionCode], index) => ({ id: String(index), name, regionCode }))
  return nearNames(all).map((two) => two.map(({ name }) => name).join(' / '))
}

it('finds one agency under two names, whatever is dropped or added', () => {
  expect(
    pairsAmong(['안양창조산업진흥원', ANYANG], ['안양산업진흥원', ANYANG], ['안양시청소년재단', ANYANG]),
  ).toEqual(['안양창조산업진흥원 / 안양산업진흥원'])
  expect(
    pairsAmong(['중소기업육성자금 융자지원', null], ['중소기업 육성자금 융자 지원 사업', GUNSAN]),
  ).toHaveLength(1)
})

it('leaves alone what differs in a number, a place or most letters', () => {
  expect(pairsAmong(['제1벤처타운지원센터', ANYANG], ['제2벤처타운지원센터', ANYANG])).toEqual([])
  expect(pairsAmong(['기업지원종합센터', ANYANG], ['기업지원종합센터', GUNSAN])).toEqual([])
  expect(pairsAmong(['안양산업진흥원', ANYANG], ['안양상공회의소', ANYANG])).toEqual([])
})

it('leaves alone a branch, and names with something else in the same place', () => {
  expect(pairsAmong(['한국산업단지공단', null], ['한국산업단지공단 서울지역본부', null])).toEqual([])
  expect(
    pairsAmong(['한국산업단지공단 서울지역본부', null], ['한국산업단지공단 서부지역본부', null]),
  ).toEqual([])
  expect(pairsAmong(['안양대학교', ANYANG], ['한양대학교', null])).toEqual([])
  expect(pairsAmong(['창업지원사업', ANYANG], ['창업지원사업2', ANYANG])).toEqual([])
})

it('takes a province and its city, or no region, for places that may be one', () => {
  expect(pairsAmong(['경기중소기업종합지원센터', '41'], ['경기 중소기업종합지원센터', ANYANG])).toHaveLength(
    1,
  )
  expect(pairsAmong(['경기중소기업종합지원센터', null], ['경기 중소기업종합지원센터', GUNSAN])).toHaveLength(
    1,
  )
})

it('tells each pair once, the most alike first', () => {
  expect(
    pairsAmong(['안양산업진흥원', ANYANG], ['안양산업진흥원 ', ANYANG], ['안양창조산업진흥원', ANYANG]),
  ).toEqual([
    '안양산업진흥원 / 안양산업진흥원 ',
    '안양산업진흥원 / 안양창조산업진흥원',
    '안양산업진흥원  / 안양창조산업진흥원',
  ])
})
