/** Why a figure may not stand beside the others. Each reason is shown with the figures it keeps apart. */
import { josa } from 'es-hangul'
import { isStock, MEASURES, type Measure, measureOf } from '@/lib/compare/measure'
import type { Figure } from '@/lib/records/published/figure'
import { STATUSES, type Status } from '@/lib/records/vocabulary'

/** What all figures of one comparison share. */
export interface Basis {
  measure: Measure
  status: Status
  /** ISO currency or unit of a metric. */
  unit: string
}

export const APART_REASONS = {
  'other-measure': '재는 것이 다릅니다',
  'unknown-measure': '무엇에 쓰인 돈인지 나눌 수 없습니다',
  'other-status': '상태가 다릅니다',
  'other-unit': '단위가 다릅니다',
  'other-period': '한 해 전체의 수치가 아닙니다',
  'no-year': '연도를 알 수 없습니다',
  'part-of-total': '합계의 일부입니다',
} as const

export type ApartReason = keyof typeof APART_REASONS

/** Money of these kinds is support of some sort even where its class could not be told. */
const SUPPORT_KINDS: readonly string[] = ['budget', 'support-amount', 'guarantee', 'fund-size']

/** The first reason that keeps a figure from standing on the basis; null when nothing does. */
export function apartReason(figure: Figure, basis: Basis): ApartReason | null {
  const measure = measureOf(figure)
  if (measure === null) return 'unknown-measure'
  if (measure !== basis.measure) return 'other-measure'
  if (figure.unit !== basis.unit) return 'other-unit'
  if (figure.status !== basis.status) return 'other-status'
  if (figure.year === null) return 'no-year'
  if (!standsForYear(figure, measure)) return 'other-period'
  return null
}

/** Whether a reader who compares this measure should learn of the figure at all. */
export function isRelated(figure: Figure, basis: Basis): boolean {
  const measure = measureOf(figure)
  if (measure === basis.measure) return true
  const moneyCompared = isCurrency(basis.unit)
  if (!moneyCompared || !isCurrency(figure.unit)) return false
  return figure.compareClass !== null || SUPPORT_KINDS.includes(figure.kind)
}

/** What exactly differs, in Korean: `계획 — 실적과 나란히 놓지 않습니다`. */
export function explainApart(reason: ApartReason, figure: Figure, basis: Basis): string {
  const measure = measureOf(figure)
  switch (reason) {
    case 'other-measure':
      return `${measure === null ? '' : MEASURES[measure]}: ${josa(MEASURES[basis.measure], '와/과')} 재는 것이 다릅니다.`
    case 'unknown-measure':
      return '융자·보증·지원금·예산 가운데 무엇인지 기사에서 나눌 수 없습니다.'
    case 'other-status':
      return `${STATUSES[figure.status]}: ${josa(STATUSES[basis.status], '와/과')} 나란히 놓지 않습니다.`
    case 'other-unit':
      return `단위 ${figure.unit}: ${basis.unit} 값으로 바꾸지 않고 따로 둡니다.`
    case 'other-period':
      return '한 해 전체가 아니라 더 길거나 짧은 기간의 수치입니다.'
    case 'part-of-total':
      return '합계의 일부: 합계가 이미 있어 함께 놓지 않습니다.'
    case 'no-year':
      return '기사에서 연도를 알 수 없어 어느 해에도 놓지 않습니다.'
  }
}

/** `R/P1Y` (each year) covers a year; `2021-10` is less, unless it dates a count; `2016/2018` is more. */
function standsForYear({ period }: Figure, measure: Measure): boolean {
  if (period === null || period === 'R/P1Y' || /^\d{4}$/.test(period)) return true
  return isStock(measure) && !period.includes('/')
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
