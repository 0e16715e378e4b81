/**
 * The year of an undated article, only where its text proves it:
 *  - `지난 6월에는 … 2013 스마트시티 유로 포럼`: an event of the last months that carries its year in its name;
 *  - `2019년 … 분석됐다` with `2020년 상반기 출범을 목표로`: told between the last past year and the first coming one.
 */
import { pastAt } from '@/lib/korean/tense'
import { findTimeExpressions } from '@/lib/korean/time-expression'

const COMING = /예산안|본예산|계획|예정|목표|방침|전망|추진\s?중|할 것|될 것/
const JUST_PAST = /지난\s?(?:\d{1,2}월|달|\d{1,2}일)/

function statedYears(sentence: string): number[] {
  return findTimeExpressions(sentence, null)
    .filter((it) => it.basis === 'stated' && it.kind === 'point' && it.year !== null)
    .map((it) => it.year ?? 0)
}

const NAMED_YEAR = /[`'‘“「<『]\s?((?:19|20)\d\d)\s[가-힣A-Z]/

/** @param sentences the article's sentences, width-folded. */
export function provenYear(sentences: readonly string[]): number | null {
  const past: number[] = []
  const coming: number[] = []
  for (const sentence of sentences) {
    const named = NAMED_YEAR.exec(sentence)?.[1]
    if (named && JUST_PAST.test(sentence) && !COMING.test(sentence)) return Number(named)
    if (COMING.test(sentence)) coming.push(...statedYears(sentence))
    else if (pastAt(sentence) !== -1) past.push(...statedYears(sentence))
  }
  if (past.length === 0 || coming.length === 0) return null
  const last = Math.max(...past)
  const next = Math.min(...coming.filter((year) => year >= last))
  return next === last + 1 ? last : null
}
