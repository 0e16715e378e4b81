import { expect, it } from 'vitest'
import { listDepth } from '@/lib/ingest/extract/list-depth'

it.each<[string, number]>([
  ['1. 사업개요', 1],
  ['## 사업', 1],
  ['[지원 내용]', 1],
  ['가. 지원', 2],
  ['  ■ 자금', 3],
  ['   ○ 규모', 4],
  ['① 규모', 4],
  ['  - 세부', 5],
  ['※ 참고', 6],
  ['시는 300억원을 푼다.', 0],
  ['2022년 예산', 0],
])('%s: %i', (line, depth) => {
  const text = `앞줄\n${line}`
  const start = text.indexOf(line.trim())
  expect(listDepth(text, { start, end: text.length })).toBe(depth)
})

it('표시가 문장에서 잘려 나간 줄', () => {
  expect(listDepth('- 세부 내용', { start: 2, end: 7 })).toBe(5)
})
