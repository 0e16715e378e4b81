import { expect, it } from 'vitest'
import { align } from '@/lib/compare/align'
import { pickHeadFigures } from '@/lib/compare/head-figures'
import { partsOfShown } from '@/lib/compare/parts'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const total = buildFigure({ value: 100e8 })
const part = buildFigure({ value: 60e8, partOf: total.id })
const partOfPart = buildFigure({ value: 20e8, partOf: part.id })
const lone = buildFigure({ value: 5e8, partOf: 'elsewhere' })
const all = [total, part, partOfPart, lone]

it('a part counts as one when its total, or the total of that, is shown', () => {
  expect(partsOfShown(all, all)).toEqual(new Set([part.id, partOfPart.id]))
  expect(partsOfShown([total, partOfPart], all)).toEqual(new Set([partOfPart.id]))
  expect(partsOfShown([part, lone], all)).toEqual(new Set())
})

it('figures that are parts of one another never hang', () => {
  const [a, b] = [buildFigure(), buildFigure()]
  a.partOf = b.id
  b.partOf = a.id
  expect(partsOfShown([], [a, b])).toEqual(new Set())
})

const state = { measure: 'support', status: 'actual', years: [] } as const

it('a comparison shows the total and keeps its parts apart, in the other city too', () => {
  const given = buildFigure({ value: 20e8, partOf: total.id, region: GIMPO })
  const { rows, apart } = align([...all, given], [ANYANG, GIMPO], state)
  expect(rows[0]?.cells.map(({ figures }) => figures.map(({ id }) => id))).toEqual([[total.id, lone.id], []])
  expect(apart).toEqual([
    {
      reason: 'part-of-total',
      explanation: expect.stringContaining('합계의 일부'),
      figures: [part, partOfPart, given],
    },
  ])
})

it('a part stays when its total is of another basis', () => {
  const plan = buildFigure({ value: 60e8, status: 'plan', period: '2019/2021', year: 2019 })
  const yearly = buildFigure({ value: 20e8, partOf: plan.id })
  const { rows } = align([plan, yearly], [ANYANG], state)
  expect(rows[0]?.cells[0]?.figures).toEqual([yearly])
})

it('a part never speaks for a record before its total', () =>
  expect(pickHeadFigures([{ ...part, year: 2022, value: 99e9 }, total], 4)).toEqual([total]))

it('a cell says how many other sources agree', () => {
  const program = { slug: '자금', name: '자금' }
  const [a, b, c] = [
    buildFigure({ program, source: 'a' }),
    buildFigure({ program, source: 'b' }),
    buildFigure({ program, source: 'c', value: 90e8 }),
  ]
  const cell = align([a, b, c], [ANYANG], state).rows[0]?.cells[0]
  expect(cell?.agreements).toEqual([
    { id: a.id, same: 1, different: 1 },
    { id: b.id, same: 1, different: 1 },
    { id: c.id, same: 0, different: 2 },
  ])
})
