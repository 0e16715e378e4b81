import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { expect, test } from 'vitest'
import { SqliteConnection } from '@/lib/db/sqlite/connection'
import { withFaultsTold } from '@/lib/db/sqlite/faults'

function faultOf(work: (connection: SqliteConnection) => unknown): unknown {
  const connection = new SqliteConnection(':memory:', 'power-cut')
  connection.runScript(`CREATE TABLE t (id TEXT PRIMARY KEY, n INT NOT NULL);
    CREATE TABLE u (t TEXT REFERENCES t (id)); INSERT INTO t VALUES ('a', 1)`)
  try {
    return withFaultsTold(() => work(connection))
  } catch (error) {
    return error instanceof DriverAdapterError ? error.cause : error
  } finally {
    connection.close()
  }
}

test.each([
  [`INSERT INTO t VALUES ('a', 2)`, { kind: 'UniqueConstraintViolation', constraint: { fields: ['id'] } }],
  [`INSERT INTO t VALUES ('b', NULL)`, { kind: 'NullConstraintViolation', constraint: { fields: ['n'] } }],
  [`INSERT INTO u VALUES ('c')`, { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }],
  ['SELECT 1 FROM missing', { kind: 'TableDoesNotExist', table: 'missing' }],
  ['SELECT missing FROM t', { kind: 'ColumnNotFound', column: 'missing' }],
  ['SELECT 1 FORM t', { kind: 'sqlite' }],
])('%s', (sql, fault) => {
  const told = faultOf((connection) => connection.run(sql, []))
  expect(told).toMatchObject({ ...fault, originalMessage: expect.stringContaining('SQLITE_') })
})

test('a fault of our own stays what it is', () => {
  const own = new RangeError('ours')
  expect(
    faultOf(() => {
      throw own
    }),
  ).toBe(own)
})
