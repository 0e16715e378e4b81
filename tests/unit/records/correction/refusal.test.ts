import { expect, test } from 'vitest'
import { invalid, refusal } from '@/lib/records/correction/refusal'

test('a refusal says in Korean what is wrong and what to do', () => {
  for (const reason of ['gone', 'nothing-changes', 'not-one', 'no-evidence', 'undone', 'too-many'] as const)
    expect(refusal(reason)).toMatchObject({
      ok: false,
      reason,
      message: expect.stringMatching(/[가-힣].*니다|주세요/),
    })
  expect(invalid('값').message).toContain('값')
})
