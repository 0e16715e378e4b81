import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  childrenOf,
  fullName,
  gazetteerCode,
  isWithin,
  provinceOf,
  REGIONS,
  regionByCode,
  regionBySlug,
  regionsNamed,
} from '@/lib/records/gazetteer'
import { type Region, regionSchema } from '@/lib/records/region'
import { OTHER_CODES, OTHER_NAMES, OTHER_PROVINCE_CODES, SHORT_NAMES } from '@/lib/records/regions.data'

const provinces = REGIONS.filter((region) => region.level === 'province')
const directlyUnderProvince = REGIONS.filter((region) => region.parentCode?.length === 2)
const districtsOfCities = REGIONS.filter((region) => region.parentCode?.length === 5)
const namedBy = (name: string) => regionsNamed(name).map(fullName)

/** Fails the test instead of letting an absent region look like an empty answer. */
function bySlug(slug: string): Region {
  const region = regionBySlug(slug)
  if (region === undefined) throw new Error(`no region has the slug ${slug}`)
  return region
}

describe('the list', () => {
  it('has rows of the right shape', () => {
    expect(z.array(regionSchema).safeParse(REGIONS).error).toBeUndefined()
  })

  it('has 17 provinces, 75 cities, 82 counties and 69 autonomous districts', () => {
    const ofMainland = directlyUnderProvince.filter((region) => region.provinceCode !== '50')
    const count = (level: Region['level']) => ofMainland.filter((region) => region.level === level).length
    expect(provinces).toHaveLength(17)
    expect([count('city'), count('county'), count('district')]).toEqual([75, 82, 69])
  })

  it.each([
    ['seoul', 25],
    ['busan', 16],
    ['daegu', 9],
    ['incheon', 10],
    ['gwangju', 5],
    ['daejeon', 5],
    ['ulsan', 5],
    ['sejong', 0],
    ['gyeonggi', 31],
    ['gangwon', 18],
    ['chungbuk', 11],
    ['chungnam', 15],
    ['jeonbuk', 14],
    ['jeonnam', 22],
    ['gyeongbuk', 22],
    ['gyeongnam', 18],
    ['jeju', 2],
  ])('%s has %i units', (slug, units) => {
    expect(childrenOf(bySlug(slug).code)).toHaveLength(units)
  })

  it.each([
    ['수원시', '장안구 권선구 팔달구 영통구'],
    ['성남시', '수정구 중원구 분당구'],
    ['안양시', '만안구 동안구'],
    ['부천시', '원미구 소사구 오정구'],
    ['안산시', '상록구 단원구'],
    ['고양시', '덕양구 일산동구 일산서구'],
    ['용인시', '처인구 기흥구 수지구'],
    ['화성시', '만세구 효행구 병점구 동탄구'],
    ['청주시', '상당구 서원구 흥덕구 청원구'],
    ['천안시', '동남구 서북구'],
    ['전주시', '완산구 덕진구'],
    ['포항시', '남구 북구'],
    ['창원시', '의창구 성산구 마산합포구 마산회원구 진해구'],
  ])('%s has the districts %s', (city, districts) => {
    const [region] = regionsNamed(city)
    const children = childrenOf(region?.code ?? '')
    expect(children.map(({ name }) => name).join(' ')).toBe(districts)
    expect(children.every(({ level }) => level === 'district')).toBe(true)
  })

  it('has districts only in the 13 cities above', () => {
    expect(districtsOfCities).toHaveLength(39)
    expect(new Set(districtsOfCities.map((region) => region.parentCode)).size).toBe(13)
  })

  it('has no code, slug or full name twice', () => {
    for (const keyOf of [(r: Region) => r.code, (r: Region) => r.slug, fullName]) {
      expect(new Set(REGIONS.map(keyOf)).size).toBe(REGIONS.length)
    }
  })

  it('puts every unit below an existing parent, which comes before it', () => {
    for (const [index, region] of REGIONS.entries()) {
      if (region.level === 'province') expect(region.parentCode).toBeNull()
      else {
        const parentIndex = REGIONS.findIndex(({ code }) => code === region.parentCode)
        expect(parentIndex, region.code).toBeGreaterThanOrEqual(0)
        expect(parentIndex, region.code).toBeLessThan(index)
      }
    }
  })

  it('keys every table of names and codes by regions that exist', () => {
    const codes = new Set(REGIONS.map(({ code }) => code))
    const referred = [
      ...OTHER_NAMES.keys(),
      ...SHORT_NAMES.keys(),
      ...OTHER_CODES.values(),
      ...OTHER_PROVINCE_CODES.values(),
    ]
    expect(referred.filter((code) => !codes.has(code))).toEqual([])
    expect([...OTHER_CODES.keys()].filter((code) => codes.has(code))).toEqual([])
  })
})

describe('slugs', () => {
  it("begin with the parent's slug for a district", () => {
    for (const region of REGIONS.filter(({ level }) => level === 'district')) {
      const parent = regionByCode(region.parentCode ?? '')
      expect(region.slug).toMatch(new RegExp(`^${parent?.slug}-[a-z]+-gu$`))
    }
  })

  it('are one word for a city or county, with its province first only where the word is shared', () => {
    const units = REGIONS.filter(({ level }) => level === 'city' || level === 'county')
    const word = (region: Region) => region.slug.replace(`${provinceOf(region).slug}-`, '')
    const words = [...provinces.map(({ slug }) => slug), ...units.map(word)]
    for (const region of units) {
      const isShared = words.filter((other) => other === word(region)).length > 1
      expect(region.slug).toBe(isShared ? `${provinceOf(region).slug}-${word(region)}` : word(region))
    }
  })

  it.each([
    ['anyang', '41170', '경기도 안양시'],
    ['anyang-manan-gu', '41171', '경기도 안양시 만안구'],
    ['gimpo', '41570', '경기도 김포시'],
    ['guri', '41310', '경기도 구리시'],
    ['gyeonggi-gwangju', '41610', '경기도 광주시'],
    ['gwangju', '29', '광주광역시'],
    ['bucheon-ojeong-gu', '41196', '경기도 부천시 오정구'],
    ['hwaseong-dongtan-gu', '41597', '경기도 화성시 동탄구'],
    ['gunsan', '52130', '전북특별자치도 군산시'],
    ['jeonju-deokjin-gu', '52113', '전북특별자치도 전주시 덕진구'],
    ['gangwon-goseong', '51820', '강원특별자치도 고성군'],
    ['gyeongnam-goseong', '48820', '경상남도 고성군'],
    ['gunwi', '27720', '대구광역시 군위군'],
    ['incheon-michuhol-gu', '28177', '인천광역시 미추홀구'],
    ['busan-jung-gu', '26110', '부산광역시 중구'],
    ['seoul-gangnam-gu', '11680', '서울특별시 강남구'],
    ['sejong', '36', '세종특별자치시'],
    ['jeju', '50', '제주특별자치도'],
    ['jeju-jeju', '50110', '제주특별자치도 제주시'],
    ['jeungpyeong', '43745', '충청북도 증평군'],
    ['changwon-jinhae-gu', '48129', '경상남도 창원시 진해구'],
  ])('%s is %s %s', (slug, code, name) => {
    expect(regionBySlug(slug)?.code).toBe(code)
    expect(fullName(bySlug(slug))).toBe(name)
  })

  it('that are unknown give nothing', () => {
    expect(regionBySlug('atlantis')).toBeUndefined()
    expect(regionBySlug('constructor')).toBeUndefined()
  })
})

describe('regionsNamed', () => {
  it.each([
    ['안양시', ['경기도 안양시']],
    ['안양', ['경기도 안양시']],
    ['고성군', ['강원특별자치도 고성군', '경상남도 고성군']],
    ['고성', ['강원특별자치도 고성군', '경상남도 고성군']],
    ['광주', ['광주광역시', '경기도 광주시']],
    ['광주시', ['광주광역시', '경기도 광주시']],
    ['광주광역시', ['광주광역시']],
    ['제주', ['제주특별자치도', '제주특별자치도 제주시']],
    ['강서구', ['서울특별시 강서구', '부산광역시 강서구']],
    [
      '북구',
      ['부산광역시 북구', '대구광역시 북구', '광주광역시 북구', '울산광역시 북구', '경상북도 포항시 북구'],
    ],
    ['충북', ['충청북도']],
    ['경남', ['경상남도']],
    ['서울시', ['서울특별시']],
    ['제주도', ['제주특별자치도']],
    ['일산동구', ['경기도 고양시 일산동구']],
  ])('%s is %j', (name, regions) => {
    expect(namedBy(name)).toEqual(regions)
  })

  it.each([
    ['중구', 6],
    ['동구', 6],
    ['서구', 5],
  ])('%s is the name of %i districts', (name, count) => {
    expect(regionsNamed(name)).toHaveLength(count)
  })

  it.each([
    ['전라북도', '전북특별자치도', '2024-01-17'],
    ['강원도', '강원특별자치도', '2023-06-10'],
    ['여주군', '경기도 여주시', '2013-09-22'],
    ['당진군', '충청남도 당진시', '2011-12-31'],
    ['청원군', '충청북도 청주시', '2014-06-30'],
    ['마산시', '경상남도 창원시', '2010-06-30'],
    ['진해시', '경상남도 창원시', '2010-06-30'],
    ['연기군', '세종특별자치시', '2012-06-30'],
    ['북제주군', '제주특별자치도 제주시', '2006-06-30'],
  ])('%s was a name of %s until %s', (former, now, until) => {
    expect(namedBy(former)).toEqual([now])
    expect(regionsNamed(former)[0]?.otherNames).toContainEqual({ name: former, until })
  })

  it('finds the former 남구 of 인천 beside the present ones', () => {
    expect(namedBy('남구')).toContain('인천광역시 미추홀구')
    expect(regionByCode('28177')?.otherNames).toEqual([{ name: '남구', until: '2018-06-30' }])
  })

  it('finds both provinces that are one since July 2026', () => {
    expect(namedBy('전남광주통합특별시')).toEqual(['광주광역시', '전라남도'])
  })

  it('takes no part of a name, and nothing unknown', () => {
    expect(regionsNamed('안')).toEqual([])
    expect(regionsNamed('한양시')).toEqual([])
    expect(regionsNamed('')).toEqual([])
  })
})

describe('short names', () => {
  it('drop 시, 군 or 구, but never down to one syllable', () => {
    expect(bySlug('anyang').shortName).toBe('안양')
    expect(bySlug('busan-jung-gu').shortName).toBe('중구')
    expect(REGIONS.filter(({ shortName }) => shortName.length < 2)).toEqual([])
  })

  it('are no other unit for the districts of 일산', () => {
    expect(bySlug('goyang-ilsandong-gu').shortName).toBe('일산동구')
  })
})

describe('codes of other years', () => {
  it.each([
    ['42', '51'],
    ['42110', '51110'],
    ['42820', '51820'],
    ['45', '52'],
    ['45130', '52130'],
    ['45111', '52111'],
    ['47720', '27720'],
    ['28170', '28177'],
    ['36110', '36'],
    ['12210', '29110'],
    ['12870', '46910'],
  ])('%s leads to %s', (other, code) => {
    expect(gazetteerCode(other)).toBe(code)
    expect(regionByCode(other)?.code).toBe(code)
  })

  it('lead from every unit of the province made in July 2026 to one unit of 광주 or 전남', () => {
    const later = [...OTHER_CODES].filter(([other]) => other.startsWith('12')).map(([, code]) => code)
    const units = [...childrenOf('29'), ...childrenOf('46')].map(({ code }) => code)
    expect(later.toSorted()).toEqual(units.toSorted())
  })

  it('leave the codes of the gazetteer as they are', () => {
    expect(REGIONS.filter(({ code }) => gazetteerCode(code) !== code)).toEqual([])
  })

  it('that are unknown give no region', () => {
    expect(gazetteerCode('99999')).toBe('99999')
    expect(regionByCode('99999')).toBeUndefined()
    expect(regionByCode('42999')).toBeUndefined()
    expect(childrenOf('99999')).toEqual([])
  })
})

describe('above and below', () => {
  it('gives the province of a region at any level', () => {
    expect(provinceOf(bySlug('anyang-manan-gu')).name).toBe('경기도')
    expect(provinceOf(bySlug('gyeonggi')).name).toBe('경기도')
    expect(() => provinceOf({ ...bySlug('anyang'), provinceCode: '99' })).toThrow(RangeError)
  })

  it('has a region within itself, its city and its province, and in nothing else', () => {
    expect(isWithin('41171', '41171')).toBe(true)
    expect(isWithin('41171', '41170')).toBe(true)
    expect(isWithin('41171', '41')).toBe(true)
    expect(isWithin('41170', '41171')).toBe(false)
    expect(isWithin('41171', '41110')).toBe(false)
    expect(isWithin('43745', '43740')).toBe(false)
    expect(isWithin('99999', '99999')).toBe(false)
  })

  it('understands former codes there too', () => {
    expect(isWithin('45130', '52')).toBe(true)
    expect(isWithin('47720', '27')).toBe(true)
  })
})
