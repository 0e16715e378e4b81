import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseReviewState, type ReviewState, reviewHref, withNote } from '@/app/_url/review-state'
import { REGIONS } from '@/lib/records/gazetteer'
import { WORK_KINDS, type WorkKind } from '@/lib/records/review/work'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://a.example').searchParams)

it('an address says what it was made from', () => {
  const states: fc.Arbitrary<ReviewState> = fc.record({
    kind: fc.option(fc.constantFrom(...(Object.keys(WORK_KINDS) as WorkKind[]))),
    region: fc.option(fc.constantFrom(...REGIONS.map(({ slug }) => slug))),
    article: fc.option(fc.stringMatching(/^[a-z가-힣-]{1,40}$/).map((slug) => slug.normalize('NFC'))),
    page: fc.integer({ min: 1, max: 10_000 }),
  })
  fc.assert(
    fc.property(states, (state) => {
      expect(parseReviewState(paramsOf(reviewHref(state, { page: state.page })))).toEqual(state)
    }),
  )
})

it('whatever it does not know it drops', () => {
  const params = { kind: 'constructor', region: 'atlantis', article: '', page: '-1' }
  expect(parseReviewState(params)).toEqual({ kind: null, region: null, article: null, page: 1 })
  expect(parseReviewState({ kind: ['year', 'x'], page: '99999' })).toMatchObject({
    kind: 'year',
    page: 10_000,
  })
})

it('a note is put into an address once', () => {
  expect(withNote('/admin?kind=year&said=a#w2', 'b')).toBe('/admin?kind=year&said=b#w2')
})
