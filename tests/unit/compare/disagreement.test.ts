import { describe, expect, it } from 'vitest'
import { agreementOf, otherFigures } from '@/lib/compare/disagreement'
import { buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const program = { slug: '안양-중소기업육성자금', name: '중소기업육성자금' }
const own = buildFigure({ program, source: 'a' })

const standings = (candidates: Parameters<typeof otherFigures>[1]) =>
  otherFigures(own, candidates).map(({ figure, standing }) => `${figure.source} ${standing}`)

describe('other figures for the fact', () => {
  it('are those of other sources, what differs first', () => {
    const same = buildFigure({ program, source: 'b' })
    const different = buildFigure({ program, source: 'c', value: 11e9 })
    expect(standings([own, same, different])).toEqual(['c different', 'b same'])
  })

  it('leave out reprints of the same text and figures of anything else', () => {
    expect(
      standings([
        buildFigure({ program, source: 'a' }),
        buildFigure({ program, source: 'b', region: GIMPO }),
        buildFigure({ program, source: 'b', year: 2020 }),
        buildFigure({ program: { slug: '다른-사업', name: '다른 사업' }, source: 'b' }),
      ]),
    ).toEqual([])
  })

  it('are found by the programme, however the label calls it', () =>
    expect(standings([buildFigure({ program, source: 'b', label: '중기자금 지원금액' })])).toEqual([
      'b same',
    ]))
})

it('each source counts once, as differing when any of its figures does', () => {
  const others = otherFigures(own, [
    buildFigure({ program, source: 'b' }),
    buildFigure({ program, source: 'b' }),
    buildFigure({ program, source: 'c' }),
    buildFigure({ program, source: 'c', value: 11e9 }),
  ])
  expect(agreementOf(others)).toEqual({ same: 1, different: 1 })
})
