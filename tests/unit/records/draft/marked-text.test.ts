import { describe, expect, it } from 'vitest'
import { markedLines } from '@/lib/records/draft/marked-text'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'

const reading = buildReading({
  lines: ['안양시는 안양산업진흥원을 통해 53억원을 지원했다.', '', '댓글 0'],
  regions: [{ code: ANYANG, printed: '안양' }],
  agencies: [{ name: '안양산업진흥원' }],
  metrics: [{ raw: '53억원', value: 5_300_000_000, label: '지원금액' }],
  issues: [{ code: 'unread-number', message: '읽지 못한 숫자', start: 18, end: 22 }],
})

describe('markedLines', () => {
  it('글은 한 글자도 빠지지 않고, 빈 줄만 없다', () => {
    const printed = markedLines(reading).map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    expect(printed).toEqual(reading.article.text.split('\n').filter((line) => line !== ''))
  })

  it('겹치면 수치가, 그다음은 긴 이름이 이긴다', () => {
    const marks = markedLines(reading)[0]?.pieces.filter(({ mark }) => mark !== null)
    expect(marks?.map(({ text, mark }) => [text, mark?.kind, mark?.label])).toEqual([
      ['안양', 'region', '안양시'],
      ['안양산업진흥원', 'agency', '안양산업진흥원'],
      ['53억원', 'figure', '지원금액'],
    ])
  })

  it('기사 본문으로 보지 않은 줄을 안다', () => {
    const { sentences, ...rest } = reading
    const lines = markedLines({ ...rest, sentences: sentences.slice(0, 1) })
    expect(lines.map(({ isRead }) => isRead)).toEqual([true, false])
  })

  it('줄을 넘는 표시는 줄마다 끊긴다', () => {
    const lines = ['총 3', '00억원']
    const two = buildReading({ lines, metrics: [{ raw: '3\n00억원', value: 1, start: 2 }] })
    expect(markedLines(two).map(({ pieces }) => pieces.at(-1)?.text)).toEqual(['3', '00억원'])
  })
})
