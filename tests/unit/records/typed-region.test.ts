import { describe, expect, test } from 'vitest'
import { REGIONS } from '@/lib/records/gazetteer'
import { regionTyped, typedName } from '@/lib/records/typed-region'

describe('regions as people type them', () => {
  test.each([
    ['안양시', 'anyang'],
    ['안양', 'anyang'],
    ['경기도 안양시', 'anyang'],
    ['경기 안양', 'anyang'],
    [' 경기도  안양시 ', 'anyang'],
    ['안양시'.normalize('NFD'), 'anyang'],
    ['서울 중구', 'seoul-jung-gu'],
    ['부산광역시 중구', 'busan-jung-gu'],
    ['경기도', 'gyeonggi'],
  ])('%s', (typed, slug) => {
    expect(regionTyped(typed)?.slug).toBe(slug)
  })

  test.each(['', '중구', '없는시', '경기도 없는시', '안양시 경기도', 'anyang!'])(
    '%s names no one region',
    (typed) => {
      expect(regionTyped(typed)).toBeNull()
    },
  )

  test('what is suggested is understood again', () => {
    for (const region of REGIONS) expect(regionTyped(typedName(region))?.code).toBe(region.code)
  })
})
