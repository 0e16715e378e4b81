import { describe, expect, test } from 'vitest'
import { sameAgencies, samePrograms } from '@/lib/ingest/resolve/same-record'
import { agencyClaim, programClaim } from '@/tests/setup/build-claim'

const ANYANG = '41170'
const DONGAN = '41173'
const MANAN = '41171'
const GYEONGGI = '41'
const GIMPO = '41570'
const GUNSAN = '52130'

type Given = Parameters<typeof agencyClaim>[0]

/** Which claims are one, by id; the same for every order of the claims. */
function grouped(given: readonly Given[]): string[] {
  const claims = given.map(agencyClaim)
  const ids = (order: typeof claims) =>
    sameAgencies(order)
      .map((cluster) => cluster.map(({ id }) => id).join(''))
      .sort()
  expect(ids([...claims].reverse())).toEqual(ids(claims))
  return ids(claims)
}

describe('agencies', () => {
  test('with one name in one place are one, however it is printed', () => {
    expect(
      grouped([
        { id: 'a', name: '안양산업진흥원', region: ANYANG },
        { id: 'b', name: '(재)안양 산업진흥원', region: ANYANG },
      ]),
    ).toEqual(['ab'])
  })

  test('are one through a chain of renames told by different articles', () => {
    expect(
      grouped([
        { id: 'a', name: '안양창조산업진흥원', former: ['안양지식산업진흥원'], region: ANYANG },
        { id: 'b', name: '안양산업진흥원', former: ['안양창조산업진흥원'], region: ANYANG },
        { id: 'c', name: '안양지식산업진흥원' },
      ]),
    ).toEqual(['abc'])
  })

  test('that only share words are two', () => {
    expect(
      grouped([
        { id: 'a', name: '안양창조경제융합센터', region: ANYANG },
        { id: 'b', name: '안양산업진흥원', former: ['안양창조산업진흥원'], region: ANYANG },
      ]),
    ).toEqual(['a', 'b'])
  })

  test('of one name in two cities are two', () => {
    expect(
      grouped([
        { id: 'a', name: '중소기업지원센터', region: ANYANG },
        { id: 'b', name: '중소기업지원센터', region: GUNSAN },
      ]),
    ).toEqual(['a', 'b'])
  })

  test('of one name are one when one region lies in the other or is unknown', () => {
    expect(
      grouped([
        { id: 'a', name: '창조경제융합센터', region: DONGAN },
        { id: 'b', name: '창조경제융합센터', region: ANYANG },
        { id: 'c', name: '창조경제융합센터', region: GYEONGGI },
        { id: 'd', name: '창조경제융합센터' },
      ]),
    ).toEqual(['abcd'])
  })

  test('without a region stay apart where several cities could be meant', () => {
    expect(
      grouped([
        { id: 'a', name: '중소기업지원센터', region: ANYANG },
        { id: 'b', name: '중소기업지원센터', region: GIMPO },
        { id: 'c', name: '중소기업지원센터' },
        { id: 'd', name: '중소기업지원센터', region: GYEONGGI },
        { id: 'e', name: '중소기업지원센터' },
      ]),
    ).toEqual(['a', 'b', 'ce', 'd'])
    expect(
      grouped([
        { id: 'a', name: '창업지원센터', region: DONGAN },
        { id: 'b', name: '창업지원센터', region: MANAN },
        { id: 'c', name: '창업지원센터', region: ANYANG },
      ]),
    ).toEqual(['a', 'b', 'c'])
  })

  test('of a city are one with its name before theirs or not', () => {
    expect(
      grouped([
        { id: 'a', name: '안양시 기업지원센터', region: ANYANG },
        { id: 'b', name: '기업지원센터', region: ANYANG },
        { id: 'c', name: '안양기업지원센터' },
      ]),
    ).toEqual(['abc'])
  })

  test('a branch is not the whole', () => {
    expect(
      grouped([
        { id: 'a1', name: '한국산업단지공단', aliases: ['산단공'] },
        {
          id: 'a2',
          name: '한국산업단지공단 전북지역본부',
          aliases: ['산단공 전북지역본부', '산단공'],
          region: '52',
        },
        { id: 'b', name: '산단공 전북지역본부' },
      ]),
    ).toEqual(['a1', 'a2b'])
  })

  test.each(['진흥원', '센터', '시', '지원센터', '산업진흥원', '산단공'])(
    'bare %s says nothing about which',
    (alias) => {
      expect(
        grouped([
          { id: 'a', name: '안양산업진흥원', aliases: [alias], region: ANYANG },
          { id: 'b', name: '안양창업지원센터', aliases: [alias] },
        ]),
      ).toEqual(['a', 'b'])
    },
  )

  test('a long or Latin short form counts, unless one article uses it for two', () => {
    const full = { id: 'a1', name: '한국산업기술시험원', aliases: ['KTL'] }
    expect(grouped([full, { id: 'b', name: 'KTL' }])).toEqual(['a1b'])
    expect(
      grouped([full, { id: 'a2', name: '국가기술표준원', aliases: ['KTL'] }, { id: 'b', name: 'KTL' }]),
    ).toEqual(['a1', 'a2', 'b'])
  })

  test('a short form of generic words counts in its own region only', () => {
    const gunsan = { id: 'a', name: '군산산단 일자리지원센터', aliases: ['일자리지원센터'], region: GUNSAN }
    expect(grouped([gunsan, { id: 'b', name: '일자리지원센터', region: GUNSAN }])).toEqual(['ab'])
    expect(grouped([gunsan, { id: 'b', name: '일자리지원센터', region: GIMPO }])).toEqual(['a', 'b'])
    expect(grouped([gunsan, { id: 'b', name: '일자리지원센터' }])).toEqual(['a', 'b'])
  })
})

describe('programs', () => {
  const programs = (given: readonly Parameters<typeof programClaim>[0][]) =>
    samePrograms(given.map(programClaim)).map((cluster) => cluster.map(({ id }) => id).join(''))

  test('of one name are told apart by their region', () => {
    expect(
      programs([
        { id: 'a', name: '중소기업육성자금', region: ANYANG },
        { id: 'b', name: '중소기업 육성자금', region: ANYANG },
        { id: 'c', name: '중소기업육성자금', region: GUNSAN },
        { id: 'd', name: '중소기업육성자금', region: GYEONGGI },
        { id: 'e', name: '중소기업육성자금' },
      ]),
    ).toEqual(['ab', 'c', 'd', 'e'])
  })

  test('of one name are one with one agency', () => {
    expect(
      programs([
        { id: 'a', name: '청년창업펀드', agency: 'agc_1' },
        { id: 'b', name: '청년창업펀드', agency: 'agc_1', region: ANYANG },
        { id: 'c', name: '청년창업펀드', agency: 'agc_2' },
      ]),
    ).toEqual(['ab', 'c'])
  })
})
