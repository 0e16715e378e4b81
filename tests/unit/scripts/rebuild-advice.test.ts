import { describe, expect, it } from 'vitest'
import { rebuildAdvice } from '@/scripts/kb/rebuild-advice'

describe('rebuildAdvice', () => {
  it('names the command to who has added a good part of many articles', () => {
    expect(rebuildAdvice(100_000, 100_000)).toContain('kb reindex')
    expect(rebuildAdvice(20_000, 100_000)).toContain('100000 articles')
  })

  it('says nothing where there are few, or few of them are new', () => {
    expect(rebuildAdvice(5_000, 5_000)).toBeNull()
    expect(rebuildAdvice(19_999, 100_000)).toBeNull()
    expect(rebuildAdvice(0, 100_000)).toBeNull()
  })
})
