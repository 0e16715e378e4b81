import { describe, expect, it, vi } from 'vitest'
import { Admission } from '@/app/_serving/admission'

const here = () => new AbortController()

describe('two may run and two may wait', () => {
  const opened = () => new Admission({ running: 2, waiting: 2, waitMs: 1_000 })

  it('lets two run, two wait in order, and turns the fifth away at once', async () => {
    const admission = opened()
    const { signal } = here()
    expect([admission.enter(signal), admission.enter(signal)]).toEqual([true, true])
    const order: string[] = []
    const first = Promise.resolve(admission.enter(signal)).then((may) => order.push(`first ${may}`))
    const second = Promise.resolve(admission.enter(signal)).then((may) => order.push(`second ${may}`))
    expect(admission.enter(signal)).toBe(false)
    expect([admission.running, admission.waiting]).toEqual([2, 2])
    admission.leave()
    await first
    admission.leave()
    await second
    expect(order).toEqual(['first true', 'second true'])
    expect([admission.running, admission.waiting]).toEqual([2, 0])
    admission.leave()
    admission.leave()
    expect(admission.running).toBe(0)
    expect(admission.enter(signal)).toBe(true)
  })

  it('forgets who has gone, and turns away who waited too long', async () => {
    vi.useFakeTimers()
    const admission = opened()
    admission.enter(here().signal)
    admission.enter(here().signal)
    const leaving = here()
    const gone = admission.enter(leaving.signal)
    const patient = admission.enter(here().signal)
    leaving.abort()
    expect(await gone).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(await patient).toBe(false)
    expect([admission.running, admission.waiting]).toEqual([2, 0])
    vi.useRealTimers()
  })
})
