import { describe, expect, it } from 'vitest'
import { DigestSet } from '@/lib/records/digest-set'
import { digestOf } from '@/lib/records/ids'

describe('DigestSet', () => {
  it('knows what was added, however much it is', () => {
    const seen = new DigestSet()
    const digests = Array.from({ length: 20_000 }, (_, at) => digestOf(String(at)))
    expect(digests.every((digest) => seen.add(digest))).toBe(true)
    expect(digests.some((digest) => seen.add(digest))).toBe(false)
    expect(seen.add(digestOf('one more'))).toBe(true)
  })

  it('tells apart what begins alike, and finds what has the same place', () => {
    const seen = new DigestSet()
    // The same remainder by any power of two up to 2^40.
    const alike = ['0000010000000007', '0000020000000007', '0000030000000007', '0'.repeat(16)]
    for (const digest of alike) expect(seen.add(digest)).toBe(true)
    for (const digest of alike) expect(seen.add(digest)).toBe(false)
  })
})
