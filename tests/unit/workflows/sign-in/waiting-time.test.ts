import { describe, expect, it } from 'vitest'
import { waitingTime } from '@/lib/workflows/sign-in/waiting-time'

const NOW = new Date('2026-03-02T09:00:00Z')
const ago = (ms: number) => new Date(NOW.getTime() - ms)
const none = { count: 0, lastAt: null }

/** Seconds to wait when the last of so many failures was just now. */
const ofSender = (count: number) =>
  waitingTime({ sender: { count, lastAt: NOW }, all: none }, NOW, false) / 1000
const ofAll = (count: number, isKnown = false) =>
  waitingTime({ sender: none, all: { count, lastAt: NOW } }, NOW, isKnown) / 1000

describe('waiting between attempts to sign in', () => {
  it('lets people mistype, then doubles the wait, and never locks anyone out for long', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 8, 9, 100, 1e9].map(ofSender)).toEqual([
      0, 0, 0, 5, 10, 20, 40, 160, 300, 300, 300,
    ])
  })

  it('slows all senders together down, but not a browser that has signed in before', () => {
    expect([0, 29, 30, 31, 33, 34, 1e6].map((count) => ofAll(count))).toEqual([0, 0, 1, 2, 8, 10, 10])
    expect(ofAll(1e6, true)).toBe(0)
  })

  it('counts from the last failure', () => {
    const failures = (ms: number) => ({ sender: { count: 3, lastAt: ago(ms) }, all: none })
    expect(waitingTime(failures(4_000), NOW, false)).toBe(1_000)
    expect(waitingTime(failures(5_000), NOW, false)).toBe(0)
  })
})
