import { describe, expect, it } from 'vitest'
import { storageFault } from '@/lib/db/storage-fault'

describe('a write that failed', () => {
  it.each([
    [new Error('SQLITE_IOERR: disk I/O error'), '자리'],
    [new Error('write failed', { cause: new Error('ENOSPC: no space left on device, write') }), '자리'],
    [Object.assign(new Error('Operation has timed out'), { code: 'P1008' }), '다른 프로그램'],
    [new Error('SQLITE_BUSY: database is locked'), '다른 프로그램'],
    [new Error('attempt to write a readonly database'), '권한'],
  ])('%s: says what to do', (error, words) => {
    expect(storageFault(error)).toContain(words)
  })

  it('for a reason of ours is left to its own words', () => {
    expect(storageFault(new TypeError('x is undefined'))).toBeNull()
    expect(storageFault('Unique constraint failed')).toBeNull()
  })
})
