import { expect, it } from 'vitest'
import { sheetProgram } from '@/lib/ingest/extract/sheet-programs'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function nameOfFirst(text: string): string | null {
  const found = sheetProgram(text, cutSentences(text, articleLines(text)), 0)
  return found ? text.slice(found.start, found.end) : null
}

it.each<[string, string | null]>([
  ['■ 거제형 청년일자리 (보조)\n  ○ 청년 60명, 사업비 7억 5천만원', '거제형 청년일자리'],
  ['□ LNG 기자재 용접 전문인력 과정\n - 지원대상 : 퇴직자', 'LNG 기자재 용접 전문인력 과정'],
  ['■ 기업 현황\n - 등록 공장 1022개소', null],
  ['1. 사업개요\n 가. 지원규모 : 187억원', null],
  ['■ 거제형 청년일자리\n■ 재취업 지원', null],
  ['■ 거제형 청년일자리\n  ○ 많은 참여를 바랍니다', null],
  ['■ 청년을 위해 달린다\n  ○ 사업비 7억원', null],
  ['거제형 청년일자리\n  ○ 사업비 7억원', null],
])('%j → %s', (text, name) => {
  expect(nameOfFirst(text)).toBe(name)
})
