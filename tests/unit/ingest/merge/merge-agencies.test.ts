import { describe, expect, test } from 'vitest'
import { mergeAgencies } from '@/lib/ingest/merge/merge-agencies'
import { mergePrograms } from '@/lib/ingest/merge/merge-programs'
import { agencyClaim, programClaim } from '@/tests/setup/build-claim'

const ANYANG = '41170'

const merged = (...claims: Parameters<typeof agencyClaim>[0][]) => mergeAgencies(claims.map(agencyClaim))

describe('the present name', () => {
  const old = {
    id: 'a',
    name: '안양창조산업진흥원',
    former: ['안양지식산업진흥원'],
    region: ANYANG,
    date: '2013',
  }
  const renamed = {
    id: 'b',
    name: '안양산업진흥원',
    former: ['안양창조산업진흥원'],
    region: ANYANG,
    date: '2022-05-18',
  }

  test('is the one that no article says ended', () => {
    const late = { id: 'c', name: '안양창조산업진흥원', region: ANYANG, date: '2024-01-01' }
    for (const claims of [
      [old, renamed, late],
      [late, renamed, old],
    ]) {
      const [agency] = merged(...claims)
      expect(agency?.name).toBe('안양산업진흥원')
      expect(agency?.slug).toBe('안양산업진흥원')
    }
  })

  test('is that of the latest article when a name came back', () => {
    const back = {
      id: 'c',
      name: '안양창조산업진흥원',
      former: ['안양산업진흥원'],
      region: ANYANG,
      date: '2025',
    }
    expect(merged(old, renamed, back)[0]?.name).toBe('안양창조산업진흥원')
  })

  test('is not a short form, though a later article uses only that', () => {
    const full = {
      id: 'a',
      name: '한국산업단지공단 전북지역본부',
      aliases: ['산단공 전북지역본부'],
      date: '2018',
    }
    expect(merged(full, { id: 'b', name: '산단공 전북지역본부', date: '2020' })[0]?.name).toBe(
      '한국산업단지공단 전북지역본부',
    )
  })

  test('leaves the other names what they are to the whole', () => {
    const [agency] = merged(old, renamed)
    const kinds = agency?.claims
      .flatMap(({ names }) => names)
      .map((name) => `${name.name} ${agency.describeName(name).kind}`)
    expect(new Set(kinds)).toEqual(
      new Set(['안양산업진흥원 current', '안양창조산업진흥원 former', '안양지식산업진흥원 former']),
    )
  })
})

describe('addresses', () => {
  test('do not change when another city gets an agency of the same name', () => {
    const anyang = { id: 'a', name: '기업지원센터', region: ANYANG }
    const [alone] = merged(anyang)
    const both = merged(anyang, { id: 'b', name: '기업지원센터', region: '41570' })
    expect(both.map(({ slug }) => slug).sort()).toEqual(['김포-기업지원센터', '안양-기업지원센터'])
    expect(both.map(({ id }) => id)).toContain(alone?.id)
  })

  test('are all different, even for names that nothing tells apart', () => {
    const programs = mergePrograms(
      [
        programClaim({ id: 'a', name: '창업 지원', agency: 'agc_1' }),
        programClaim({ id: 'b', name: '창업 지원', agency: 'agc_2' }),
        programClaim({ id: 'c', name: '창업 지원' }),
        programClaim({ id: 'd', name: '안양 창업 지원', region: ANYANG }),
        programClaim({ id: 'e', name: '안양 창업 지원' }),
      ],
      (id) => (id === 'agc_1' ? '김포시' : undefined),
    )
    expect(programs).toHaveLength(5)
    expect(new Set(programs.map(({ id }) => id)).size).toBe(5)
    expect(new Set(programs.map(({ slug }) => slug)).size).toBe(5)
    expect(programs.map(({ slug }) => slug)).toContain('김포시-창업-지원')
  })

  test('of a former name can be worked out from the claim that tells it', () => {
    const [before] = merged({ id: 'a', name: '안양창조산업진흥원', region: ANYANG })
    const [after] = merged({
      id: 'b',
      name: '안양산업진흥원',
      former: ['안양창조산업진흥원'],
      region: ANYANG,
    })
    const former = after?.claims[0]?.names[1]
    expect(former && after.describeName(former).derivedId).toBe(before?.id)
  })
})

test('a merged agency has the narrowest region and the type most articles give it', () => {
  const [agency] = merged(
    { id: 'a', name: '창조경제융합센터', region: '41', type: 'other' },
    { id: 'b', name: '창조경제융합센터', region: ANYANG, type: 'support-center' },
    { id: 'c', name: '창조경제융합센터', type: 'other', date: '2030' },
  )
  expect(agency).toMatchObject({ regionCode: ANYANG, type: 'support-center' })
})

describe('whether it exists', () => {
  const plan = { id: 'a', name: '안양창업허브', region: ANYANG, date: '2019', standing: 'planned' as const }

  test('is a plan while all articles only plan it', () => {
    expect(merged(plan, { ...plan, id: 'b', date: '2020' })[0]?.standing).toBe('planned')
  })

  test('is settled by one article that tells of its work, whichever came first', () => {
    for (const date of ['2018', '2021']) {
      expect(merged(plan, { id: 'b', name: '안양창업허브', region: ANYANG, date })[0]?.standing).toBe(
        'existing',
      )
    }
  })
})

test('an organisation renamed by law is one under its last name, though no article tells of it', () => {
  const articles = [
    { id: 'a', name: '산업자원부', date: '2004' },
    { id: 'b', name: '산업통상자원부', date: '2014' },
    { id: 'c', name: '지식경제부' },
  ]
  for (const claims of [articles, [...articles].reverse()]) {
    const [agency, ...others] = merged(...claims)
    expect(others).toEqual([])
    expect(agency?.name).toBe('산업통상자원부')
    const kinds = agency?.claims.flatMap((claim) => claim.names.map((name) => agency.describeName(name).kind))
    expect(kinds?.sort()).toEqual(['current', 'former', 'former'])
  }
})
