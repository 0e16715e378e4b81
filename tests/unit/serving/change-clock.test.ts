import { afterEach, expect, test, vi } from 'vitest'
import { changeClock } from '@/app/_serving/kept/change-clock'

afterEach(() => {
  vi.useRealTimers()
})

test('asks once for all who want to know within the time, and again after it', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  let asked = 0
  const clock = changeClock(async () => {
    asked += 1
    return `stamp ${asked}`
  }, 100)
  expect(await Promise.all([clock(), clock()])).toEqual(['stamp 1', 'stamp 1'])
  vi.advanceTimersByTime(99)
  expect(await clock()).toBe('stamp 1')
  vi.advanceTimersByTime(2)
  expect(await clock()).toBe('stamp 2')
})
