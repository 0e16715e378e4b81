import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { unlinkImmediates } from '@/app/_serving/unlink-immediates'

const ofNode = globalThis.setImmediate
afterEach(() => {
  globalThis.setImmediate = ofNode
})

/** How many of the others three immediates of one turn keep, once they have run. */
async function linksOfThree(): Promise<number> {
  const immediates: NodeJS.Immediate[] = []
  await new Promise<void>((resolve) => {
    immediates.push(
      setImmediate(() => undefined),
      setImmediate(() => undefined),
      setImmediate(resolve),
    )
  })
  const linked = immediates.flatMap((one) => [Reflect.get(one, '_idlePrev'), Reflect.get(one, '_idleNext')])
  return linked.filter((other) => immediates.includes(other)).length
}

test('immediates that have run keep none of the others', async () => {
  // As long as Node leaves them; when this fails, what is tested here has no reason any more.
  expect(await linksOfThree()).toBe(4)
  unlinkImmediates()
  expect(await linksOfThree()).toBe(0)
})

test('it is Node’s in all else', async () => {
  unlinkImmediates()
  const given = await new Promise((resolve) => {
    setImmediate((...values: unknown[]) => resolve(values), 1, '둘')
  })
  expect(given).toEqual([1, '둘'])
  expect(await promisify(setImmediate)('값')).toBe('값')
  let hasRun = false
  clearImmediate(
    setImmediate(() => {
      hasRun = true
    }),
  )
  await promisify(setImmediate)(null)
  expect(hasRun).toBe(false)
  expect(() => Reflect.apply(setImmediate, undefined, ['nothing to call'])).toThrow(TypeError)
})
