import { describe, expect, it } from 'vitest'
import { TokenBuckets } from '@/app/_serving/token-buckets'

describe('sixty a minute', () => {
  it('may come at once, and then one each second', () => {
    const buckets = new TokenBuckets(60)
    for (let taken = 0; taken < 60; taken += 1) expect(buckets.take('a', 0)).toBe(0)
    expect(buckets.take('a', 0)).toBe(1)
    expect(buckets.take('a', 999)).toBe(1)
    expect(buckets.take('a', 1_000)).toBe(0)
    expect(buckets.take('a', 1_000)).toBe(1)
  })

  it('are of each sender', () => {
    const buckets = new TokenBuckets(1)
    expect(buckets.take('a', 0)).toBe(0)
    expect(buckets.take('b', 0)).toBe(0)
    expect(buckets.take('a', 0)).toBe(60)
  })

  it('are held for refused requests: who waits as told gets through', () => {
    const buckets = new TokenBuckets(1)
    buckets.take('a', 0)
    for (let now = 0; now < 59_000; now += 1_000) expect(buckets.take('a', now)).toBeGreaterThan(0)
    expect(buckets.take('a', 60_000)).toBe(0)
  })

  it('are kept for a bounded number of senders', () => {
    const buckets = new TokenBuckets(1)
    for (let sender = 0; sender < 30_000; sender += 1) buckets.take(`sender ${sender}`, sender / 1_000)
    expect(buckets.senders).toBeLessThanOrEqual(10_000)
    expect(buckets.take('sender 29999', 30)).toBeGreaterThan(0)
  })
})
