import { describe, expect, it } from 'vitest'
import { qualifierAround } from '@/lib/measures/qualifier'
import { findQuantities } from '@/lib/measures/quantity'

const qualifierOf = (text: string) => findQuantities(text, []).map((it) => it.qualifier)

describe('qualifierAround', () => {
  it.each<[string, string]>([
    ['100억원을 지원', 'exact'],
    ['총 100억원', 'exact'],
    ['100억원 규모', 'exact'],
    ['100억원에 달하는', 'exact'],
    ['공급계약 100억원', 'exact'],
    ['절약 100억원', 'exact'],
    ['사상 최대 100억 달러', 'exact'],
    ['역대 최고 100억 달러', 'exact'],
    ['약 100억원', 'approx'],
    ['(약 100억원)', 'approx'],
    ['약100억원', 'approx'],
    ['대략 100명', 'approx'],
    ['거의 100명', 'approx'],
    ['100여 명', 'approx'],
    ['1000여억원', 'approx'],
    ['100억원가량', 'approx'],
    ['100명 정도', 'approx'],
    ['100명 안팎', 'approx'],
    ['100명 내외', 'approx'],
    ['100억원 남짓', 'approx'],
    ['100억원대의 매출', 'approx'],
    ['100억원에 육박하는', 'approx'],
    ['100명 가까이', 'approx'],
    ['5억원 상당의 장비', 'approx'],
    ['100명 이상', 'at-least'],
    ['100여 명 이상', 'at-least'],
    ['약 100명 이상', 'at-least'],
    ['최소 100명', 'at-least'],
    ['적어도 100명', 'at-least'],
    ['800건이 넘는', 'over'],
    ['800건을 넘었다', 'over'],
    ['800건을 넘어섰다', 'over'],
    ['800여 건을 웃도는', 'over'],
    ['30%를 초과', 'over'],
    ['100억 달러를 돌파', 'over'],
    ['최대 3억원', 'up-to'],
    ['최고 3억원', 'up-to'],
    ['최대 3억 원까지', 'up-to'],
    ['3억원까지', 'up-to'],
    ['3억원 이내', 'up-to'],
    ['3억원 이하', 'up-to'],
    ['3억원 한도', 'up-to'],
    ['3억원을 한도로', 'up-to'],
    ['10억원 미만', 'up-to'],
    ['많게는 5억원', 'up-to'],
  ])('%s → %s', (text, qualifier) => {
    expect(qualifierOf(text)).toEqual([qualifier])
  })

  it('looks only at the words right beside the figure', () => {
    expect(qualifierOf('최대 3억원을, 기업에는 5억원을 준다')).toEqual(['up-to', 'exact'])
    expect(qualifierOf('약 3억원과 5명 이상')).toEqual(['approx', 'at-least'])
    expect(qualifierAround('100억', 0, 4, true)).toBe('approx')
  })
})
