import { expect, test } from 'vitest'
import { SqliteConnection } from '@/lib/db/sqlite/connection'
import { SqliteDriver } from '@/lib/db/sqlite/driver'

const query = (sql: string) => ({ sql, args: [], argTypes: [] })
const COUNT = query('SELECT count(*) FROM t')

async function opened(): Promise<SqliteDriver> {
  const driver = new SqliteDriver(new SqliteConnection(':memory:', 'power-cut'))
  await driver.executeScript('CREATE TABLE t (id TEXT PRIMARY KEY)')
  return driver
}

const countIn = async (driver: Pick<SqliteDriver, 'queryRaw'>) => (await driver.queryRaw(COUNT)).rows[0]?.[0]

test('what is asked beside a transaction is answered when that has ended', async () => {
  const driver = await opened()
  const transaction = await driver.startTransaction()
  await transaction.executeRaw(query(`INSERT INTO t VALUES ('a')`))
  const beside = countIn(driver)
  expect(await countIn(transaction)).toBe(1)
  await transaction.rollback()
  expect(await beside).toBe(0)
})

test('a transaction that has ended takes nothing more, and disturbs none that came after it', async () => {
  const driver = await opened()
  const first = await driver.startTransaction()
  await first.executeRaw(query(`INSERT INTO t VALUES ('a')`))
  await first.commit()
  const second = await driver.startTransaction()
  await second.executeRaw(query(`INSERT INTO t VALUES ('b')`))
  await expect(first.executeRaw(query(`INSERT INTO t VALUES ('c')`))).rejects.toMatchObject({
    cause: { kind: 'TransactionAlreadyClosed' },
  })
  await first.rollback()
  await second.commit()
  expect(await countIn(driver)).toBe(2)
})

test('a transaction that SQLite itself took back stores nothing of what follows', async () => {
  const driver = await opened()
  const transaction = await driver.startTransaction()
  await transaction.executeRaw(query('ROLLBACK'))
  await expect(transaction.executeRaw(query(`INSERT INTO t VALUES ('a')`))).rejects.toThrow()
  await expect(transaction.commit()).rejects.toThrow()
  expect(await countIn(driver)).toBe(0)
})

test('a script that breaks off in a transaction leaves none behind', async () => {
  const driver = await opened()
  await expect(
    driver.executeScript(`BEGIN; INSERT INTO t VALUES ('a'); INSERT INTO missing VALUES (1)`),
  ).rejects.toThrow()
  expect(await countIn(driver)).toBe(0)
})
