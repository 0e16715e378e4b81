import { expect, test } from 'vitest'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { buildFigure } from '@/tests/unit/compare/build-figure'

test('of each measure the newest fact; a plan only where there is no fact', () => {
  const old = buildFigure({ year: 2019 })
  const fact = buildFigure({ year: 2020 })
  const plan = buildFigure({ year: 2022, status: 'plan' })
  const undated = buildFigure({ year: null, compareClass: 'guarantee' })
  const jobs = buildFigure({ kind: 'jobs-created', unit: 'count', compareClass: null, status: 'target' })
  expect(pickHeadFigures([old, plan, fact, undated, jobs], 4)).toEqual([fact, jobs])
  expect(pickHeadFigures([old, plan, fact, undated, jobs], 1)).toEqual([fact])
})

test('what can’t be compared is no head figure', () => {
  expect(pickHeadFigures([buildFigure({ kind: 'sales', compareClass: null })], 4)).toEqual([])
})
