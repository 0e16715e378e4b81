import { expect, it } from 'vitest'
import { asPrinted } from '@/lib/ingest/as-printed'
import { foldWidth } from '@/lib/korean/width'
import { buildReading } from '@/tests/setup/build-reading'

const LINE = 'Ａ－큐브는 ‘판로－개척’으로 ５３억원을 지원했다.'

it('이름과 수치를 접은 글이 아니라 인쇄된 글자로 돌려준다', () => {
  const folded = buildReading({
    lines: [foldWidth(LINE)],
    agencies: [{ name: 'A-큐브' }],
    programs: [{ name: '판로-개척', agency: 'A-큐브' }],
    metrics: [{ raw: '53억원', value: 5_300_000_000, agency: 'A-큐브', program: '판로-개척' }],
  })
  const reading = { ...folded, article: { ...folded.article, text: LINE } }
  const printed = asPrinted(reading, foldWidth(LINE))
  expect(printed.agencies).toMatchObject([{ name: 'Ａ－큐브' }])
  expect(printed.programs).toMatchObject([{ name: '판로－개척', agency: 'Ａ－큐브' }])
  expect(printed.metrics).toMatchObject([{ raw: '５３억원', agency: 'Ａ－큐브', program: '판로－개척' }])
})

it('a text that needs no folding stays as it is', () => {
  const reading = buildReading({ lines: ['원주시는 돕는다.'], agencies: [{ name: '원주시' }] })
  expect(asPrinted(reading, reading.article.text)).toBe(reading)
})

it('줄이 바뀌는 곳에서 나뉜 이름도 한 이름이다', () => {
  const text = "군은 '조선기능\n인력 양성사업'을 한다."
  const folded = buildReading({
    lines: [text.replace('\n', ' ')],
    programs: [{ name: '조선기능 인력 양성사업' }],
  })
  const printed = asPrinted({ ...folded, article: { ...folded.article, text } }, text.replace('\n', ' '))
  expect(printed.programs).toMatchObject([{ name: '조선기능 인력 양성사업' }])
})
