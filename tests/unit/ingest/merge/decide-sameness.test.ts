import { describe, expect, test } from 'vitest'
import type { Decision, RecordRef } from '@/lib/ingest/merge/decision'
import { mergeAgencies } from '@/lib/ingest/merge/merge-agencies'
import { mergePrograms } from '@/lib/ingest/merge/merge-programs'
import { regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey, nameKey } from '@/lib/records/names'
import { agencyClaim, programClaim } from '@/tests/setup/build-claim'
import { ANYANG, GUNSAN } from '@/tests/setup/build-reading'

const ref = (name: string, region: string | null = null, articleId: string | null = null): RecordRef => ({
  key: nameKey(name),
  fullKey: fullNameKey(name, (region === null ? undefined : regionByCode(region)) ?? null),
  articleId,
})

const claims = [
  agencyClaim({ id: 'a', name: '안양산업진흥원', region: ANYANG, date: '2022' }),
  agencyClaim({ id: 'b', name: '안양창조산업진흥원', region: ANYANG, date: '2013' }),
  agencyClaim({
    id: 'c',
    name: '안양창조산업진흥원',
    aliases: ['창조산업진흥원'],
    region: ANYANG,
    date: '2014',
  }),
  agencyClaim({ id: 'd', name: '군산산업진흥원', region: GUNSAN, date: '2020' }),
]

const join: Decision = {
  id: 'join',
  kind: 'join',
  record: ref('안양산업진흥원', ANYANG, 'a'),
  other: ref('안양창조산업진흥원', ANYANG, 'b'),
}
const apart: Decision = {
  id: 'apart',
  kind: 'apart',
  stay: [ref('안양산업진흥원', ANYANG, 'a')],
  leave: [ref('안양창조산업진흥원', ANYANG, 'b')],
}

const groups = (decisions: readonly Decision[], given = claims) =>
  mergeAgencies(given, decisions)
    .map(({ claims: own }) =>
      own
        .map(({ id }) => id)
        .sort()
        .join(''),
    )
    .sort()

describe('what people say of sameness', () => {
  test('joins what the rules keep apart, with all their claims', () => {
    expect(groups([])).toEqual(['a', 'bc', 'd'])
    expect(groups([join])).toEqual(['abc', 'd'])
  })

  test('holds the same whatever order the claims come in', () => {
    for (const decisions of [[join], [apart], [join, apart]])
      expect(groups(decisions, claims.toReversed())).toEqual(groups(decisions))
  })

  test('of two that contradict each other the later holds', () => {
    expect(groups([join, apart])).toEqual(['a', 'bc', 'd'])
    expect(groups([apart, join])).toEqual(['abc', 'd'])
  })

  test('parts one name that is two organisations by the articles, and leaves others where they are', () => {
    const same = ['a', 'b', 'c'].map((id) => agencyClaim({ id, name: '창업센터', region: ANYANG }))
    const decision: Decision = {
      id: 'apart',
      kind: 'apart',
      stay: [ref('창업센터', ANYANG, 'a')],
      leave: [ref('창업센터', ANYANG, 'b')],
    }
    expect(groups([decision], same)).toEqual(['ac', 'b'])
    const merged = mergeAgencies(same, [decision])
    expect(new Set(merged.map(({ slug }) => slug)).size).toBe(2)
    expect(merged.map(({ review }) => review)).toEqual(['corrected', 'corrected'])
  })

  test('means another claim of the name where its own article is not known', () => {
    const elsewhere = {
      ...join,
      record: ref('안양산업진흥원', ANYANG),
      other: ref('안양창조산업진흥원', ANYANG, 'z'),
    }
    expect(groups([elsewhere])).toEqual(['abc', 'd'])
  })

  test('does nothing where one of the two is not there', () => {
    expect(groups([{ ...join, other: ref('없는산업진흥원') }])).toEqual(['a', 'bc', 'd'])
  })
})

describe('what people say of a record', () => {
  const record = ref('안양산업진흥원', ANYANG, 'a')

  test('is its name, its address and when the name before ended', () => {
    const renamed = mergeAgencies(claims, [
      { id: 'r', kind: 'rename', record, from: '안양산업진흥원', to: '안양미래원', until: '2025-12' },
    ]).find(({ claims: own }) => own.some(({ id }) => id === 'a'))
    expect(renamed).toMatchObject({ name: '안양미래원', slug: '안양미래원', review: 'corrected' })
    const [name] = claims[0]?.names ?? []
    expect(name && renamed?.describeName(name)).toMatchObject({ kind: 'former', decidedUntil: '2025-12' })
  })

  test('counts field by field, the latest of each', () => {
    const set = (id: string, facts: object): Decision => ({ id, kind: 'agency', record, facts })
    const [agency] = mergeAgencies(claims.slice(0, 1), [
      set('1', { type: 'company', standing: 'planned' }),
      set('2', { type: 'university' }),
    ])
    expect(agency).toMatchObject({ type: 'university', standing: 'planned', corrections: ['1', '2'] })
  })

  test('confirms it only as long as it is what was confirmed', () => {
    const found = { type: 'support-center', standing: 'existing', regionCode: ANYANG, parent: null } as const
    const accept: Decision = { id: 'x', kind: 'accept', record, found }
    expect(mergeAgencies(claims.slice(0, 1), [accept])[0]?.review).toBe('accepted')
    const other = agencyClaim({ id: 'a', name: '안양산업진흥원', region: ANYANG, type: 'company' })
    expect(mergeAgencies([other], [accept])[0]?.review).toBeNull()
  })

  test('of a programme is also whose it is', () => {
    const claim = programClaim({ id: 'a', name: '청년창업펀드', region: ANYANG, agency: 'agc_1' })
    const decision: Decision = {
      ...{ id: 'p', kind: 'program', record: ref('청년창업펀드', ANYANG, 'a') },
      ...{ facts: { category: 'fund', agency: { name: '안양시', regionCode: ANYANG } }, agencyId: 'agc_2' },
    }
    expect(mergePrograms([claim], () => undefined, [decision])[0]).toMatchObject({
      ...{ category: 'fund', agencyId: 'agc_2', review: 'corrected' },
    })
  })
})
