import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { align } from '@/lib/compare/align'
import { emptyCompareState } from '@/lib/compare/state'
import { comparisonPicture } from '@/lib/exports/picture/comparison-picture'
import type { Figure } from '@/lib/records/published/figure'
import { HOSTILE_TEXTS } from '@/tests/setup/hostile-text'
import { ANYANG, buildFigure, GIMPO } from '@/tests/unit/compare/build-figure'

const OPTIONS = {
  address: 'https://kb.example/compare?a=1&b=2',
  siteName: '지식베이스',
  madeOn: '2026.11.22',
} as const
const draw = (figures: Figure[], unit: 'auto' | 'eok' = 'auto') =>
  comparisonPicture(align(figures, [ANYANG, GIMPO], emptyCompareState()), unit, OPTIONS) ?? ''
const wordsOf = (svg: string) =>
  [...new DOMParser().parseFromString(svg, 'text/xml').querySelectorAll('text')].map(
    (text) => text.textContent,
  )

describe('the chart as a picture', () => {
  const figures = [buildFigure(), buildFigure({ region: GIMPO, value: 5e9, year: 2020 })]

  it('says what it is, in which unit, from where, and when', () => {
    const words = wordsOf(draw(figures, 'eok')).join('\n')
    expect(words).toContain('안양시·김포시 지원금 비교 (실적), 단위 억원')
    expect(words).toContain('출처 신문 기사 1건.')
    expect(words).toContain('https://kb.example/compare?a=1&b=2')
    expect(words).toContain('지식베이스 · 2026.11.22에 만듦')
  })

  it('draws each value with its name, and a gap as 자료 없음, never as a bar', () => {
    const svg = draw(figures)
    const words = wordsOf(svg)
    expect(words.filter((word) => word === '자료 없음')).toHaveLength(2)
    expect(words).toContain('100억원')
    expect(words).toContain('50억원')
    expect(svg.match(/<rect [^>]*height="16"/g)).toHaveLength(2)
    const widths = [...svg.matchAll(/<rect [^>]*width="(\d+)" height="16"/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths[0]).toBe(2 * (widths[1] ?? 0))
  })

  it('marks what is no exact value', () => {
    const marked = (qualifier: Figure['qualifier']) => draw([buildFigure({ qualifier })])
    expect(marked('approx')).toContain('stroke-dasharray="3 3"')
    expect(marked('over')).toContain('l8 7 l-8 7')
    expect(marked('up-to')).toContain('fill="url(#hatch)"')
    expect(marked('exact')).not.toMatch(/fill="url|stroke-dasharray="3 3"|l8 7/)
  })

  it('stands alone: nothing of it is elsewhere', () => {
    const svg = draw(figures)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960" height="\d+" viewBox=/)
    expect(svg).not.toMatch(/href=|<image|<style|class=|@import/)
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(target).toBe('#hatch')
  })

  it.each(HOSTILE_TEXTS)('a label like %j is a label', (label) => {
    const two = [buildFigure({ label }), buildFigure({ value: 1, label: '다른' })]
    const svg = draw(two)
    expect(svg).not.toMatch(/<script|<f>|<c /)
    expect(wordsOf(svg)).toHaveLength(wordsOf(draw([buildFigure(), two[1] as Figure])).length)
  })

  it('is not drawn when there is nothing to draw', () => {
    expect(comparisonPicture(align([], [ANYANG, GIMPO], emptyCompareState()), 'auto', OPTIONS)).toBeNull()
  })
})
