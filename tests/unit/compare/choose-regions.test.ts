import { describe, expect, test } from 'vitest'
import { fullestFirst, mostToCompareFirst, suggestRegions } from '@/lib/compare/choose-regions'
import { ANYANG, GIMPO, GUNSAN } from '@/tests/unit/compare/build-figure'

const GYEONGGI = { slug: 'gyeonggi', name: '경기도', province: null, level: 'province' } as const
const cell = (region: string, measure: string, figures: number) => ({ region, measure, figures })

describe('cities suggested for a comparison', () => {
  test('those with most figures come first, provinces never', () => {
    const cells = [cell('anyang', 'support', 2), cell('gimpo', 'budget', 5), cell('gyeonggi', 'support', 99)]
    expect(suggestRegions([GYEONGGI, ANYANG, GIMPO, GUNSAN], cells, null)).toEqual(['gimpo', 'anyang'])
  })

  test('having the measure outweighs having many figures', () => {
    const cells = [cell('anyang', 'support', 1), cell('gimpo', 'budget', 500)]
    expect(suggestRegions([ANYANG, GIMPO], cells, 'support')).toEqual(['anyang', 'gimpo'])
  })

  test('in lists the fullest come first, and equals in their own order', () => {
    const cells = [cell('anyang', 'support', 2), cell('gimpo', 'budget', 5), cell('gunsan', 'support', 2)]
    const slugs = (regions: readonly { slug: string }[]) => regions.map(({ slug }) => slug)
    const all = [GYEONGGI, ANYANG, GIMPO, GUNSAN]
    expect(slugs(fullestFirst(all, cells, null))).toEqual(['gimpo', 'anyang', 'gunsan', 'gyeonggi'])
    expect(slugs(fullestFirst(all, cells, 'support'))).toEqual(['anyang', 'gunsan', 'gyeonggi', 'gimpo'])
    expect(slugs(mostToCompareFirst(all, cells, 'support'))).toEqual([
      'anyang',
      'gunsan',
      'gimpo',
      'gyeonggi',
    ])
  })

  test('an empty base suggests nothing', () => {
    expect(suggestRegions([], [], null)).toEqual([])
  })
})
