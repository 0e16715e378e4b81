import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { readIndexTasks, removeIndexTasks, waitingTaskIds } from '@/lib/db/search/index-tasks'
import { TaskIds } from '@/lib/db/search/task-ids'
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
  const [first = 0, second = 0, third = 0] = [...(await waitingTaskIds(db)).inParts(9)].flat()
  await removeIndexTasks(db, new TaskIds([second, third]))
  expect((await readIndexTasks(db, 0, 9)).map(({ recordId }) => recordId)).toEqual(['a'])
  await removeIndexTasks(db, new TaskIds())
  const left = await waitingTaskIds(db)
  expect([left.size, left.has(first)]).toEqual([1, true])
})

it('reads and takes off more tasks than fit into one statement', async () => {
  await db.indexTask.createMany({
    data: Array.from({ length: 12_000 }, (_, at) => ({ recordKind: 'metric', recordId: `met_${at}` })),
  })
  const waiting = await waitingTaskIds(db)
  expect(waiting.size).toBe(12_003)
  await removeIndexTasks(db, waiting)
  expect((await waitingTaskIds(db)).size).toBe(0)
})
