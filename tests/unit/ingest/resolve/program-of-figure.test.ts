import { describe, expect, it } from 'vitest'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'
import { clauseAt, clausesOf } from '@/lib/ingest/resolve/clauses'
import { carriedProgram, programOf } from '@/lib/ingest/resolve/program-of-figure'

const mentionsOf = (text: string, names: string[]) =>
  names
    .map((program) => ({
      program,
      start: text.indexOf(program),
      end: text.indexOf(program) + program.length,
    }))
    .sort((a, b) => a.start - b.start)

describe('programOf', () => {
  it.each<[string, string[], string, string | null]>([
    ['시는 육성자금 300억원을 푼다.', ['육성자금'], '300억원', '육성자금'],
    ['시는 300억원의 육성자금과 판로사업을 편다.', ['육성자금', '판로사업'], '300억원', '육성자금'],
    ['판로사업을 수행하여 85개사를 도왔다.', ['판로사업'], '85개사', '판로사업'],
    ['육성자금은 늘었고, 올해 300억원을 푼다.', ['육성자금'], '300억원', '육성자금'],
    ['‘창업 100개 육성’과 판로사업을 편다.', ['판로사업'], '100개', null],
    ['△육성자금(300억원) △판로사업(20억원)', ['육성자금', '판로사업'], '300억원', '육성자금'],
    ['△육성자금(300억원) △판로사업(20억원)', ['육성자금', '판로사업'], '20억원', '판로사업'],
    ['시는 300억원을 푼다.', [], '300억원', null],
  ])('%s (%j) %s → %s', (text, names, raw, program) => {
    const clauses = clausesOf(text, { start: 0, end: text.length })
    const start = text.indexOf(raw)
    const figure = { start, end: start + raw.length }
    expect(programOf(mentionsOf(text, names), figure, clauses, clauseAt(clauses, start), text)).toBe(program)
  })
})

function carriedIn(text: string, index: number) {
  const sentences = cutSentences(text, articleLines(text))
  return carriedProgram(bySentence(sentences, mentionsOf(text, ['육성자금'])), sentences, index)
}

describe('carriedProgram', () => {
  const carried = (text: string, index: number) => carriedIn(text, index)

  it.each<[string, string, number, string | null]>([
    ['같은 문단의 앞 문장', '시는 육성자금을 푼다. 규모는 300억원이다.', 1, '육성자금'],
    ['바로 위 소제목', '육성자금 늘린다\n규모는 300억원이다.', 1, '육성자금'],
    ['다른 문단', '시는 육성자금을 푼다.\n규모는 300억원이다.', 1, null],
    ['첫 문장', '규모는 300억원이다.', 0, null],
    ['없는 문장', '규모는 300억원이다.', 9, null],
  ])('%s', (_, text, index, program) => {
    expect(carried(text, index)).toBe(program)
  })
})
