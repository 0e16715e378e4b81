import { josa } from 'es-hangul'
import { firmName, properName } from '@/scripts/bench-search/generated/names'
import type { Random } from '@/scripts/bench-search/generated/random'
import {
  DOINGS,
  FIELDS,
  FIGURES,
  MATTERS,
  OPENINGS,
  PEOPLE,
} from '@/scripts/bench-search/generated/words.data'

export interface GeneratedFigure {
  value: number
  raw: string
  kind: (typeof FIGURES)[number]['kind']
  label: string
  unit: string
  counter: string | null
}

/** A sentence of a town hall's press office about `about`, as long as such sentences are. */
export function plainSentence(random: Random, about: string): string {
  return `${joinable(clause(random, about))} ${clause(random, about)}`
}

/** One of some shapes, ending in a verb. */
function clause(random: Random, about: string): string {
  const { pick } = random
  const shapes = [
    () =>
      `${josa(about, '은/는')} ${pick(OPENINGS)} ${pick(FIELDS)} ${josa(pick(MATTERS), '을/를')} ${pick(DOINGS)}.`,
    () =>
      `${properName(random)}동 일대 ${josa(pick(MATTERS), '와/과')} ${josa(pick(MATTERS), '을/를')} ${pick(DOINGS)}.`,
    () =>
      `${pick(PEOPLE)} 대표 ${properName(random)}씨는 ${pick(FIELDS)} ${josa(pick(MATTERS), '이/가')} ${pick(PEOPLE)}에게 큰 힘이 된다고 말했다.`,
    () =>
      `${firmName(random)} 관계자는 ${pick(MATTERS)} 문제로 ${pick(FIELDS)} 분야 ${pick(PEOPLE)}의 걱정이 컸다고 전했다.`,
    () =>
      `${josa(about, '와/과')} ${josa(firmName(random), '은/는')} ${pick(FIELDS)} ${pick(MATTERS)}에 힘을 모으기로 하고 ${pick(MATTERS)}도 함께 ${pick(DOINGS)}.`,
  ]
  return pick(shapes)()
}

const joinable = (sentence: string) => sentence.replace(/다\.$/, '고,')

export function figureOf(random: Random): GeneratedFigure {
  const { tail, factor, label, ...rest } = random.pick(FIGURES)
  const number = 1 + random.skewed(9_000)
  return {
    ...rest,
    value: number * factor,
    raw: `${number.toLocaleString('en-US')}${tail}`,
    label: `${random.pick(FIELDS)} ${label}`,
  }
}

export function figureSentence(random: Random, about: string, { raw }: GeneratedFigure): string {
  const { pick } = random
  return `${joinable(clause(random, about))} ${pick(OPENINGS)} ${pick(PEOPLE)} ${pick(MATTERS)} 등에 ${raw} 규모로 ${properName(random)} ${josa(pick(MATTERS), '을/를')} ${pick(DOINGS)}.`
}
