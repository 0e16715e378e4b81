import { expect, test } from 'vitest'
import { Turns } from '@/lib/db/sqlite/turns'

test('who comes first has the turn until it gives it on', async () => {
  const turns = new Turns()
  const done: string[] = []
  const take = async (name: string, pause: Promise<unknown>) => {
    const giveOn = await turns.take()
    await pause
    done.push(name)
    giveOn()
  }
  let letGo: (value: unknown) => void = () => undefined
  const first = take('first', new Promise((resolve) => (letGo = resolve)))
  const others = [take('second', Promise.resolve()), take('third', Promise.resolve())]
  await Promise.resolve()
  expect(done).toEqual([])
  letGo(null)
  await Promise.all([first, ...others])
  expect(done).toEqual(['first', 'second', 'third'])
})
