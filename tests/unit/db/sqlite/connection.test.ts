import { expect, test } from 'vitest'
import { SqliteConnection } from '@/lib/db/sqlite/connection'

function withTable(): SqliteConnection {
  const connection = new SqliteConnection(':memory:', 'process-crash')
  connection.runScript('CREATE TABLE t (id TEXT PRIMARY KEY, n REAL); CREATE TABLE u (id TEXT)')
  return connection
}

test('a statement that was prepared gives what there is now, however often it is used', () => {
  const connection = withTable()
  for (const id of ['a', 'b', 'c']) expect(connection.run('INSERT INTO t VALUES (?, ?)', [id, 1.5])).toBe(1)
  const all = 'SELECT id, n FROM t WHERE id >= ? ORDER BY id'
  expect(connection.rowsOf(all, ['b']).rows).toEqual([
    ['b', 1.5],
    ['c', 1.5],
  ])
  connection.run('DELETE FROM t WHERE id = ?', ['b'])
  expect(connection.rowsOf(all, ['a'])).toEqual({
    columns: [
      expect.objectContaining({ name: 'id', type: 'TEXT' }),
      expect.objectContaining({ name: 'n', type: 'REAL' }),
    ],
    rows: [
      ['a', 1.5],
      ['c', 1.5],
    ],
  })
  connection.close()
})

test('a statement that failed can be run again with other values', () => {
  const connection = withTable()
  const insert = 'INSERT INTO t VALUES (?, ?)'
  connection.run(insert, ['a', 1])
  expect(() => connection.run(insert, ['a', 1])).toThrow('UNIQUE constraint failed: t.id')
  expect(connection.run(insert, ['b', 1])).toBe(1)
  connection.close()
})

test('more statements than it keeps, and a table that changes under them', () => {
  const connection = withTable()
  for (let n = 0; n < 500; n += 1) expect(connection.rowsOf(`SELECT ${n}`, []).rows).toEqual([[n]])
  const count = 'SELECT count(*) FROM u'
  expect(connection.rowsOf(count, []).rows).toEqual([[0]])
  connection.runScript('ALTER TABLE u ADD COLUMN more TEXT; INSERT INTO u VALUES (1, 2)')
  expect(connection.rowsOf(count, []).rows).toEqual([[1]])
  connection.close()
})

test('foreign keys are held to', () => {
  const connection = new SqliteConnection(':memory:', 'power-cut')
  expect(connection.rowsOf('PRAGMA foreign_keys', []).rows).toEqual([[1]])
  connection.close()
})
