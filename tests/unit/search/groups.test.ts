import { describe, expect, it } from 'vitest'
import { groupOf, isGrouped } from '@/lib/search/groups'
import { parseSearchState } from '@/lib/search/state'

const evidence = (text: string, slug = 'a') => [{ text, article: { slug, title: '기사', publishedOn: null } }]
const LONG = '안양산업진흥원은 지난해 201개 기업에 모두 53억원을 지원했다고 밝혔다.'

describe('groupOf', () => {
  it('is one for a sentence and its figures, in whatever print', () => {
    const sentence = groupOf('sentence-1', 'sentence', evidence(LONG))
    expect(groupOf('metric-1', 'metric', evidence(LONG))).toBe(sentence)
    expect(groupOf('metric-2', 'metric', evidence(LONG.replaceAll(' ', '  '), 'reprint'))).toBe(sentence)
    expect(groupOf('metric-3', 'metric', evidence(LONG.replace('53', '54')))).not.toBe(sentence)
  })

  it('is not one for headings that many articles have', () => {
    expect(groupOf('sentence-1', 'sentence', evidence('지원 규모', 'a'))).not.toBe(
      groupOf('sentence-2', 'sentence', evidence('지원 규모', 'b')),
    )
  })

  it('is its own for what has a name', () => {
    expect(groupOf('agency-1', 'agency', evidence(LONG))).toBe('agency-1')
  })
})

describe('isGrouped', () => {
  it.each([
    [{ q: '진흥원' }, true],
    [{ q: '진흥원', kind: 'metric' }, false],
    [{ q: '진흥원', sort: 'amount' }, false],
    [{}, false],
  ])('%j: %s', (params, grouped) => {
    expect(isGrouped(parseSearchState(params))).toBe(grouped)
  })
})
