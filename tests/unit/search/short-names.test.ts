import { expect, it } from 'vitest'
import { shortNames } from '@/lib/search/short-names'

it.each([
  ['중소기업진흥공단', '중진공'],
  ['소상공인시장진흥공단', '소진공'],
  ['한국산업단지공단', '산단공'],
  ['제주창조경제혁신센터', '제주창경센터'],
  ['대덕연구개발특구', '대덕특구'],
  ['전북특별자치도경제통상진흥원', '경진원'],
  ['경남신용보증재단', '경남신보'],
])('shortens %s to %s, among others', (name, short) => {
  expect(shortNames(name)).toContain(short)
})

it('never to what every town has', () => {
  expect(shortNames('제주창조경제혁신센터')).not.toContain('제주센터')
  expect(shortNames('경남신용보증재단')).not.toContain('경남재단')
})

it.each(['청년창업펀드', '', 'KTL', '센터'])('leaves alone what is no organisation: %s', (name) => {
  expect(shortNames(name)).toEqual([])
})
