import { expect, test } from 'vitest'
import { byProvince } from '@/lib/records/published/by-province'
import { ANYANG, GIMPO, GUNSAN } from '@/tests/unit/compare/build-figure'

const GYEONGGI = { slug: 'gyeonggi', name: '경기도', province: null, level: 'province' } as const

test('regions stand under their province in the order they come, the province among its own', () => {
  expect(byProvince([GYEONGGI, ANYANG, GUNSAN, GIMPO])).toEqual([
    { province: '경기도', members: [GYEONGGI, ANYANG, GIMPO] },
    { province: '전북특별자치도', members: [GUNSAN] },
  ])
  expect(byProvince([])).toEqual([])
})
