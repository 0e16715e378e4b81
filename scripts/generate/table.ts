/** A table of programmes as press releases print it: one line a row, cells between bars. */
import type { Chance } from '@/scripts/generate/chance'
import type { Draft } from '@/scripts/generate/draft'
import type { Scene } from '@/scripts/generate/scene'
import type { GoldFigure } from '@/tests/eval/gold'

const MILLION = 1_000_000
const EOK = 100_000_000

interface Column {
  head: string
  draw: (chance: Chance) => number
  gold: Pick<GoldFigure, 'unit' | 'kind' | 'label' | 'compareClass' | 'counter'>
  factor: number
}

const FIRMS: Column = {
  head: '지원 기업(개사)',
  draw: (chance) => chance.spread(5, 300),
  gold: {
    unit: 'count',
    counter: '개사',
    kind: 'beneficiary-companies',
    label: '지원 기업',
    compareClass: null,
  },
  factor: 1,
}
const MONEY = { unit: 'KRW', counter: null, kind: 'budget', label: '사업비', compareClass: 'budget' } as const
const MILLIONS: Column = {
  head: '사업비(백만원)',
  draw: (chance) => chance.spread(80, 9000),
  gold: MONEY,
  factor: MILLION,
}
const EOKS: Column = {
  head: '사업비(억원)',
  draw: (chance) => chance.spread(2, 300),
  gold: MONEY,
  factor: EOK,
}

/** @returns the truth of its figures. */
export function addTable(draft: Draft, scene: Scene, chance: Chance): GoldFigure[] {
  const isPlan = chance.happens(0.4)
  const year = isPlan ? scene.date.year + 1 : scene.date.year - 1
  const bar = chance.pick([' | ', ' / ', '\t'])
  const columns = chance.some([FIRMS, chance.pick([MILLIONS, EOKS])], 2)
  draft.add(`□ ${year}년 ${scene.agency.name} 지원 ${isPlan ? '계획' : '실적'}\n`)
  draft.add(['구분', ...columns.map(({ head }) => head)].join(bar))
  return scene.programs.flatMap(({ name }) => {
    draft.add(`\n${name}`)
    return columns.map(({ draw, gold, factor }): GoldFigure => {
      draft.add(bar)
      const amount = draw(chance)
      const raw = amount.toLocaleString('en')
      const start = draft.add(raw)
      return {
        ...{ raw, start, must: true, value: amount * factor, ...gold },
        ...{ qualifier: 'exact', status: isPlan ? 'plan' : 'actual', year, yearBasis: 'stated' },
        ...{ region: scene.region.name, agency: scene.agency.name, program: name },
        alternatives: {
          kind: ['support-amount'],
          compareClass: gold.unit === 'KRW' ? ['support'] : [],
          agency: [scene.region.name],
          counter: [null],
          yearBasis: ['relative', 'inferred'],
        },
      }
    })
  })
}
