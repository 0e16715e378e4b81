import { describe, expect, test } from 'vitest'
import { suggestRegions } from '@/lib/compare/choose-regions'
import { ANYANG, GIMPO, GUNSAN } from '@/tests/unit/compare/build-figure'

const GYEONGGI = { slug: 'gyeonggi', name: '경기도', province: null, level: 'province' } as const
const cell = (region: string, measure: string, figures: number) => ({ region, measure, year: 2021, figures })

describe('cities suggested for a comparison', () => {
  test('those with most figures come first, provinces never', () => {
    const cells = [cell('anyang', 'support', 2), cell('gimpo', 'budget', 5), cell('gyeonggi', 'support', 99)]
    expect(suggestRegions([GYEONGGI, ANYANG, GIMPO, GUNSAN], cells, null)).toEqual(['gimpo', 'anyang'])
  })

  test('having the measure outweighs having many figures', () => {
    const cells = [cell('anyang', 'support', 1), cell('gimpo', 'budget', 500)]
    expect(suggestRegions([ANYANG, GIMPO], cells, 'support')).toEqual(['anyang', 'gimpo'])
  })

  test('an empty base suggests nothing', () => {
    expect(suggestRegions([], [], null)).toEqual([])
  })
})
