import { describe, expect, test } from 'vitest'
import { align } from '@/lib/compare/align'
import { alikePrograms } from '@/lib/compare/alike-programs'
import type { Figure } from '@/lib/records/published/figure'
import { ANYANG, buildFigure, GIMPO, GUNSAN } from '@/tests/unit/compare/build-figure'

const of = (name: string, given: Partial<Figure> = {}) =>
  buildFigure({ program: { slug: name, name }, ...given })
const alike = (...figures: Figure[]) =>
  alikePrograms(
    align(figures, [ANYANG, GIMPO, GUNSAN], { measure: 'support', status: 'actual', years: [] }),
  ).map(({ name, year, figures: all }) => [name, year, ...all.map(({ region }) => region.slug)])

describe('programmes of one name in several cities', () => {
  test('are found whether or not the city stands before the name', () => {
    const figures = [
      of('안양시 육성자금'),
      of('육성 자금', { region: GIMPO }),
      of('김포 수출지원', { region: GIMPO }),
    ]
    expect(alike(...figures)).toEqual([['안양시 육성자금', 2021, 'anyang', 'gimpo']])
  })

  test('a year of its own for each, and one city is none', () => {
    expect(alike(of('육성자금'), of('육성자금', { region: GIMPO, year: 2020 }))).toEqual([])
    expect(alike(of('육성자금'), of('육성자금', { value: 1 }))).toEqual([])
  })

  test('a city stands for its largest figure, and names of most cities come first', () => {
    const all = [GIMPO, GUNSAN].map((region) => of('판로지원', { region }))
    const two = [of('기술지원'), of('기술지원', { region: GIMPO })]
    expect(alike(...two, of('판로지원', { value: 7 }), of('판로지원', { value: 9 }), ...all)).toEqual([
      ['판로지원', 2021, 'anyang', 'gimpo', 'gunsan'],
      ['기술지원', 2021, 'anyang', 'gimpo'],
    ])
  })

  test('figures without a programme have no name to be alike', () => {
    expect(alike(buildFigure(), buildFigure({ region: GIMPO }))).toEqual([])
  })
})
