import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { giveBackLease, takeLease } from '@/lib/db/leases'
import { newMark } from '@/lib/processes/mark'
import { withFreeLease, withLease } from '@/lib/workflows/lease'
import { freshDatabase } from '@/tests/setup/database'

/** Two processes, as far as the database can tell. */
let one: Database
let other: Database

beforeEach(async () => {
  const { url } = await freshDatabase()
  one = openDatabase(url)
  other = openDatabase(url)
})
afterEach(async () => {
  await one.$disconnect()
  await other.$disconnect()
})

const NOW = new Date('2026-01-02T03:04:05Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

test('one of several has a lease, makes it longer, and gives it back', async () => {
  const taken = await Promise.all(
    ['a', 'b', 'c', 'd'].map((holder) => takeLease(one, 'x', holder, NOW, 1000)),
  )
  expect(taken.filter(Boolean)).toHaveLength(1)
  const holder = ['a', 'b', 'c', 'd'][taken.indexOf(true)] ?? ''
  expect(await takeLease(other, 'x', holder, NOW, 60_000)).toBe(true)
  expect(await takeLease(other, 'x', 'e', later(30), 1000)).toBe(false)
  expect(await takeLease(other, 'y', 'e', NOW, 1000)).toBe(true)
  await giveBackLease(other, 'x', 'e')
  expect(await takeLease(other, 'x', 'e', later(30), 1000)).toBe(false)
  await giveBackLease(one, 'x', holder)
  expect(await takeLease(other, 'x', 'e', later(30), 1000)).toBe(true)
})

test('a lease whose holder died is taken over once its time is over', async () => {
  await takeLease(one, 'x', 'dead', NOW, 30_000)
  expect(await takeLease(other, 'x', 'heir', later(29), 30_000)).toBe(false)
  expect(await takeLease(other, 'x', 'heir', later(31), 30_000)).toBe(true)
  expect(await takeLease(one, 'x', 'dead', later(32), 30_000)).toBe(false)
})

test('nobody waits for a process of this machine that died', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  const mark = newMark().replace(`"pid":${process.pid}`, `"pid":${gone.pid}`)
  await once(gone, 'exit')
  await takeLease(one, 'index-tasks', mark, new Date(), 60_000)
  expect(await withFreeLease(other, 'index-tasks', async () => 1)).toEqual({ result: 1 })
  await takeLease(one, 'index-tasks', newMark(), new Date(), 60_000)
  expect(await withFreeLease(other, 'index-tasks', async () => 1)).toBeNull()
  await takeLease(one, 'index-build', mark.replace('"machine":"', '"machine":"other '), new Date(), 60_000)
  expect(await withFreeLease(other, 'index-build', async () => 1)).toBeNull()
})

test('work under a lease is done by one at a time, each waiting for its turn', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await sleep(20)
    running -= 1
    return 'done'
  }
  const all = [one, other, one].map((db) => withLease(db, 'index-tasks', work))
  expect(await Promise.all(all)).toEqual(['done', 'done', 'done'])
  expect(most).toBe(1)
  expect(await one.lease.count()).toBe(0)
})

test('who does not want to wait is told that another does the work, and a failure gives the lease back', async () => {
  const inside = await withLease(one, 'search-texts', async () =>
    withFreeLease(other, 'search-texts', async () => 1),
  )
  expect(inside).toBeNull()
  const fail = () => Promise.reject(new Error('no'))
  await expect(withLease(one, 'search-texts', fail)).rejects.toThrow('no')
  expect(await withFreeLease(other, 'search-texts', async () => 1)).toEqual({ result: 1 })
})
