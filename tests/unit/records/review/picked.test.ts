import { expect, test } from 'vitest'
import { CORRECTION_ACTIONS } from '@/lib/records/correction/action'
import { PICKED_ACTIONS, pickedIds, pickField } from '@/lib/records/review/picked'
import { WORK_KINDS } from '@/lib/records/review/work'

test('ids that stand in the names of boxes are found again, and no other field is one', () => {
  const form = { [pickField(['met_1'])]: 'on', reason: 'pick:met_9', [pickField(['met_2', 'met_3'])]: 'on' }
  expect(pickedIds(form)).toEqual(['met_1', 'met_2', 'met_3'])
  expect(pickedIds({ reason: '확인', ids: 'met_1' })).toEqual([])
})

test('each kind of work says what may be decided on several at once', () => {
  expect(Object.keys(PICKED_ACTIONS)).toEqual(Object.keys(WORK_KINDS))
  for (const { action } of Object.values(PICKED_ACTIONS).flat())
    expect(CORRECTION_ACTIONS).toHaveProperty([action])
})
