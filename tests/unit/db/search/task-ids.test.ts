import { describe, expect, it } from 'vitest'
import { TaskIds } from '@/lib/db/search/task-ids'

describe('TaskIds', () => {
  const some = [3, 4, 5, 9, 20, 21, 40]

  it('has what was added and nothing else', () => {
    const ids = new TaskIds(some)
    expect(ids.size).toBe(7)
    for (let id = 0; id < 50; id += 1) expect(ids.has(id), String(id)).toBe(some.includes(id))
    expect(new TaskIds().has(1)).toBe(false)
  })

  it('gives all in order, so many at once', () => {
    const ids = new TaskIds(some)
    expect([...ids.inParts(3)]).toEqual([[3, 4, 5], [9, 20, 21], [40]])
    expect([...ids.inParts(100)]).toEqual([some])
    expect([...new TaskIds().inParts(3)]).toEqual([])
  })

  it('takes more only behind what it has', () => {
    const ids = new TaskIds(some)
    ids.add([41, 42])
    expect(ids.size).toBe(9)
    expect(ids.has(42)).toBe(true)
    expect(() => ids.add([42])).toThrow(RangeError)
  })
})
