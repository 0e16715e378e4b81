import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { readIndexTasks, removeIndexTasks, waitingTaskIds } from '@/lib/db/search/index-tasks'
import { freshDatabase } from '@/tests/setup/database'

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
  await db.indexTask.createMany({
    data: ['a', 'b', 'c'].map((recordId) => ({ recordKind: 'agency', recordId })),
  })
})
afterEach(() => db.$disconnect())

it('reads tasks in order, page by page', async () => {
  const [first, second] = await readIndexTasks(db, 0, 2)
  expect([first?.recordId, second?.recordId]).toEqual(['a', 'b'])
  expect((await readIndexTasks(db, second?.id ?? 0, 2)).map(({ recordId }) => recordId)).toEqual(['c'])
})

it('takes off exactly the tasks it is told, and no earlier one', async () => {
  const [, second, third] = await waitingTaskIds(db)
  await removeIndexTasks(db, [second ?? 0, third ?? 0])
  expect((await readIndexTasks(db, 0, 9)).map(({ recordId }) => recordId)).toEqual(['a'])
  await removeIndexTasks(db, [])
  expect(await waitingTaskIds(db)).toHaveLength(1)
})

it('takes off more tasks than fit into one statement', async () => {
  const ids = Array.from({ length: 12_000 }, (_, id) => id)
  await removeIndexTasks(db, ids)
  expect(await waitingTaskIds(db)).toEqual([])
})
