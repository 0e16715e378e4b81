import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { seriesOf } from '@/lib/compare/series'
import { seriesPicture } from '@/lib/exports/picture/series-picture'
import type { Figure } from '@/lib/records/published/figure'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'
import { buildFigure } from '@/tests/unit/compare/build-figure'

const IMPRINT = { address: 'https://kb.example/agencies/a', siteName: '지식베이스', madeOn: '2026.11.22' }
const draw = (figures: Figure[]) => seriesPicture('안양산업진흥원', seriesOf(figures), IMPRINT)
const wordsOf = (svg: string | null) =>
  [...new DOMParser().parseFromString(svg ?? '', 'text/xml').querySelectorAll('text')].map(
    (text) => text.textContent,
  )
const widths = (svg: string | null) =>
  [...(svg ?? '').matchAll(/<rect [^>]*width="(\d+)" height="16"/g)].map(([, width]) => Number(width))

describe('figures over the years as a picture', () => {
  it('has a bar a year, as long as its value, and 자료 없음 for the years between', () => {
    const svg = draw([buildFigure({ year: 2018, value: 1e9 }), buildFigure({ year: 2021, value: 4e9 })])
    const [first = 0, second = 0] = widths(svg)
    expect(Math.abs(second - 4 * first)).toBeLessThanOrEqual(4)
    const words = wordsOf(svg)
    for (const word of ['2018', '10억원', '2019–2020', '자료 없음', '2021', '40억원'])
      expect(words).toContain(word)
  })

  it('shows all values of a year in which articles disagree', () => {
    const figures = [
      buildFigure({ year: 2020 }),
      buildFigure({ year: 2021, value: 3e9 }),
      buildFigure({ year: 2021, value: 5e9 }),
    ]
    expect(widths(draw(figures))).toHaveLength(3)
  })

  it('says whose it is and where it is from, and how many it leaves out', () => {
    const figures = Array.from({ length: 14 }, (_, at) =>
      [2020, 2021].map((year) => buildFigure({ year, label: `지원 ${at}` })),
    ).flat()
    const words = wordsOf(draw(figures)).join('\n')
    expect(words).toContain('안양산업진흥원 해마다의 변화')
    expect(words).toContain('12개만 그렸고 2개를 뺐습니다')
    expect(words).toContain('https://kb.example/agencies/a')
  })

  it.each(HOSTILE_TEXTS)('a label like %j is a label', (label) => {
    expect(draw([buildFigure({ year: 2020, label }), buildFigure({ label })])).not.toMatch(/<script|<f>|<c /)
  })

  it('is not drawn of a single year', () => expect(draw([buildFigure()])).toBeNull())
})
