import { expect, it } from 'vitest'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'
import { sectionsOf } from '@/lib/ingest/resolve/sections'
import { findQuantities } from '@/lib/measures/quantity'

const PUBLISHED = { year: 2024, month: 5, day: 20 }

/** Each sentence's status and year from the line above, `-` for none. */
function sections(text: string): string[] {
  const sentences = cutSentences(text, articleLines(text))
  const figures = sentences.map(({ start, end }) => findQuantities(text.slice(start, end), []).length)
  return sectionsOf(text, sentences, figures, PUBLISHED).map((section) =>
    section ? `${section.status ?? '?'} ${section.year?.year ?? '?'}` : '-',
  )
}

it('표제 아래 목록은 표제의 해와 성격을 따른다', () => {
  expect(sections('■ 2025년 주요 사업\n○ 판로 지원: 40개사\n○ 인턴 지원: 120명')).toEqual([
    '-',
    'plan 2025',
    'plan 2025',
  ])
  expect(sections('■ 2020년 추진 실적\n○ 판로 지원: 40개사')).toEqual(['-', 'actual 2020'])
})

it('‘다음과 같다’ 뒤의 목록도 그렇다', () => {
  expect(sections('올해 목표는 다음과 같다.\n- 수출기업 50개사\n- 고용 200명')).toEqual([
    '-',
    'target 2024',
    'target 2024',
  ])
})

it('목록 안의 소제목은 바깥 표제를 이어받는다', () => {
  expect(sections('□ 2025년 지원 계획\n1. 수출 분야\n- 사절단 파견 20개사')).toEqual(['-', '-', 'plan 2025'])
})

it('목록이 끝나고 문장이 오면 표제도 끝난다', () => {
  expect(sections('□ 2025년 지원 계획\n- 사절단 파견 20개사\n시는 지난해 30개사를 도왔다.')).toEqual([
    '-',
    'plan 2025',
    '-',
  ])
})

it('아무것도 말하지 않는 표제는 표제가 아니다', () => {
  expect(sections('□ 참고\n- 사절단 파견 20개사')).toEqual(['-', '-'])
})
