import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/ingest/resolve/claim'
import { ambiguousAliases, isGeneric, linkKeys } from '@/lib/ingest/resolve/link-keys'
import type { NameKind } from '@/lib/records/vocabulary'

const claim = (names: [string, NameKind][], regionCode: string | null = '51130', id = 'a'): Claim => ({
  id,
  articleId: 'art',
  articleDate: '2024',
  regionCode,
  names: names.map(([name, kind]) => ({ name, kind, key: name, fullKey: `원주${name}` })),
})

it.each([
  ['기업지원센터', true],
  ['창업지원센터', true],
  ['바이오창업지원센터', false],
  ['원주미래산업진흥원', false],
])('%s는 흔한 낱말뿐인가: %s', (key, generic) => {
  expect(isGeneric(key)).toBe(generic)
})

describe('linkKeys', () => {
  it.each<[string, NameKind, string | null, string[]]>([
    ['미래진흥원', 'current', '51130', ['미래진흥원', '원주미래진흥원']],
    ['미래진흥원', 'former', null, ['미래진흥원', '원주미래진흥원']],
    ['미래진흥원', 'alias', null, ['미래진흥원', '원주미래진흥원']],
    ['진흥원', 'alias', '51130', []],
    ['창업지원센터', 'alias', '51130', ['원주창업지원센터']],
    ['창업지원센터', 'alias', null, []],
    ['ktl', 'alias', null, ['ktl', '원주ktl']],
  ])('%s (%s, %s)', (name, kind, region, keys) => {
    expect(linkKeys(claim([[name, kind]], region), new Set())).toEqual(keys)
  })

  it('한 기사가 두 기관에 쓰는 줄임은 아무것도 잇지 않는다', () => {
    const claims = [claim([['창업큐브', 'alias']], null, 'a'), claim([['창업큐브', 'alias']], null, 'b')]
    const ambiguous = ambiguousAliases(claims)
    expect([...ambiguous]).toEqual(['창업큐브'])
    expect(claims.flatMap((it) => linkKeys(it, ambiguous))).toEqual([])
  })
})
