import { describe, expect, test } from 'vitest'
import { peersOf } from '@/lib/compare/peers'
import { regionBySlug } from '@/lib/records/gazetteer'
import type { RegionSummary } from '@/lib/records/published/region'
import type { Region } from '@/lib/records/region'

function region(slug: string): Region {
  const found = regionBySlug(slug)
  if (found === undefined) throw new Error(`${slug} is no region.`)
  return found
}

function summary(slug: string, figures: number): RegionSummary {
  const { code, name, level } = region(slug)
  return {
    slug,
    code,
    name,
    level,
    province: level === 'province' ? null : '도',
    agencies: 0,
    programs: 0,
    figures,
    articles: 0,
  }
}

const ALL = [
  summary('gyeonggi', 5),
  summary('anyang', 60),
  summary('gimpo', 8),
  summary('gunsan', 4),
  summary('jeonju', 70),
  summary('busan-haeundae-gu', 0),
]

describe('peers of a region', () => {
  test('of a city: the same province, and others with about as many records', () => {
    const { near, alike } = peersOf(ALL, region('anyang'))
    expect(near.map(({ slug }) => slug)).toEqual(['gimpo'])
    expect(alike.map(({ slug }) => slug)).toEqual(['jeonju', 'gunsan'])
  })

  test('of a province: those in it', () => {
    const { near, alike } = peersOf(ALL, region('gyeonggi'))
    expect(near.map(({ slug }) => slug)).toEqual(['anyang', 'gimpo'])
    expect(alike).toEqual([])
  })

  test('a region without records has neighbours, but none of its size', () => {
    const { near, alike } = peersOf(ALL, region('suwon'))
    expect(near.map(({ slug }) => slug)).toEqual(['anyang', 'gimpo'])
    expect(alike).toEqual([])
  })
})
