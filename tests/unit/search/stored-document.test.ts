import { expect, it } from 'vitest'
import { z } from 'zod'
import { buildDocument } from '@/lib/search/build-document'
import { listedDocumentSchema } from '@/lib/search/document'
import { foundDocumentSchema, storedDocument } from '@/lib/search/stored-document'

const document = buildDocument({
  kind: 'agency',
  id: 'agc_1',
  slug: 'agency-1',
  names: ['안양산업진흥원'],
  type: 'promotion-agency',
  regionCode: null,
  parentNames: [],
  evidence: [],
})

it('sends no empty fields but those that are searched', () => {
  if (document === null) throw new Error('no document')
  const stored = storedDocument(document)
  expect(Object.values(stored)).not.toContain(null)
  expect(stored).toHaveProperty('cuts', '')
  expect(stored).not.toHaveProperty('amount')
})

it('has every beginning of the initials of a name, the whole ones first', () => {
  if (document === null) throw new Error('no document')
  const { initials } = storedDocument(document)
  expect(document.initials).toEqual(['xddtdwgd', 'xdtdwgd', 'xtdwgd', 'xdwgd', 'xwgd', 'xgd'])
  expect(initials).toEqual(expect.arrayContaining([...document.initials, 'xddtdwg', 'xddtd', 'xdd', 'xtd']))
  expect(initials).toEqual(document.initials.concat(z.array(z.string()).parse(initials).slice(6)))
})

it('tells a document as it was before it was sent', () => {
  if (document === null) throw new Error('no document')
  const told = foundDocumentSchema.parse({ ...storedDocument(document), _rankingScore: 0.5 })
  expect(told).toEqual({ ...listedDocumentSchema.parse(document), _rankingScore: 0.5 })
})

it('takes nothing for a document that has no title', () => {
  expect(foundDocumentSchema.safeParse({ _rankingScore: 1 }).success).toBe(false)
})
