import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils'
import Libsql from 'libsql'

/** Extended codes of https://www.sqlite.org/rescode.html. */
const UNIQUE = [2067, 1555]
const NOT_NULL = [1299]
const FOREIGN_KEY = [787, 1811]
const BUSY = 5

/** Does what SQLite may refuse, and tells a refusal in the words of Prisma's client. @throws DriverAdapterError */
export function withFaultsTold<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Libsql.SqliteError)) throw error
    const { code, rawCode, message } = error
    throw new DriverAdapterError({
      ...faultOf(message, rawCode ?? 1),
      originalCode: String(rawCode),
      originalMessage: `${code}: ${message}`,
    })
  }
}

function faultOf(message: string, code: number): MappedError {
  if (UNIQUE.includes(code)) return { kind: 'UniqueConstraintViolation', ...constraintOf(message) }
  if (NOT_NULL.includes(code)) return { kind: 'NullConstraintViolation', ...constraintOf(message) }
  if (FOREIGN_KEY.includes(code))
    return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }
  // The first eight bits are the kind of the fault, the others what kind of that.
  if ((code & 0xff) === BUSY) return { kind: 'SocketTimeout' }
  if (message.startsWith('no such table')) return { kind: 'TableDoesNotExist', table: lastPart(message) }
  if (message.startsWith('no such column')) return { kind: 'ColumnNotFound', column: lastPart(message) }
  return { kind: 'sqlite', extendedCode: code, message: message }
}

const lastPart = (message: string): string => message.split(': ').at(-1) ?? ''

/** `UNIQUE constraint failed: Article.slug` → slug. */
function constraintOf(message: string) {
  const fields = message
    .split('constraint failed: ')
    .at(1)
    ?.split(', ')
    .map((column) => column.split('.').at(-1) ?? column)
  return fields === undefined ? {} : { constraint: { fields } }
}
