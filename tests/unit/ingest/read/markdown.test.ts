import { describe, expect, it } from 'vitest'
import { isMarkdown, readMarkdown } from '@/lib/ingest/read/markdown'

describe('readMarkdown', () => {
  it.each(['원주시 300억원\n\n둘째 문단\n', '# 제목\n\n- 항목 12억원\n- 항목\n\n> 인용\n'])(
    '거슬릴 표시가 없으면 글을 그대로 둔다: %j',
    (text) => {
      expect(readMarkdown(text)).toMatchObject({ text, title: null })
    },
  )

  it('굵은 글씨와 고리, 코드의 표시는 수치를 가르지 않는다', () => {
    const text = '총 **1000억**원을 [진흥원](https://example.com/2016)에 `85개사`로 *나눠* 준다.'
    expect(readMarkdown(text).text).toBe('총 1000억원을 진흥원에 85개사로 나눠 준다.')
  })

  it('표는 줄마다 한 줄, 칸은 탭', () => {
    const text = '글이다.\n\n| 사업 | 2023년 예산 |\n|---|---:|\n| **판로** 지원 | 3,000 |\n'
    expect(readMarkdown(text).text).toBe('글이다.\n사업\t2023년 예산\n판로 지원\t3,000')
  })

  it('머리글은 기사 정보이고 글이 아니다', () => {
    const text =
      '---\ntitle: "원주시, 300억원 푼다"\n매체: 원주투데이\nauthor: 이수민\ndate: 2023-4-12 10:30\n조회: 99억\n---\n본문이다.\n'
    expect(readMarkdown(text)).toEqual({
      text: '본문이다.',
      title: '원주시, 300억원 푼다',
      publisher: '원주투데이',
      author: '이수민',
      publishedOn: '2023-04-12',
    })
  })

  it.each(['title: [', 'title: &a [*a]', 'title: !!js/function x', 'date: 2024-13-40'])(
    '읽을 수 없는 머리글은 기사를 막지 않는다: %s',
    (front) => {
      expect(readMarkdown(`---\n${front}\n---\n본문이다.`)).toMatchObject({
        text: '본문이다.',
        publishedOn: null,
      })
    },
  )

  it('이름으로 안다', () => {
    expect(['a.md', 'a.MARKDOWN', 'a.txt', 'md'].map(isMarkdown)).toEqual([true, true, false, false])
  })
})
