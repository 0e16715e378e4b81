import { expect, it } from 'vitest'
import { unitChoices } from '@/lib/records/review/unit-words'

it('offers the unit a figure has, also a rare one', () => {
  expect(unitChoices('KRW')).toEqual(unitChoices('count'))
  expect(unitChoices('VND')).toMatchObject({ KRW: '원', VND: 'VND' })
  expect(unitChoices('constructor')).toHaveProperty('constructor', 'constructor')
})
