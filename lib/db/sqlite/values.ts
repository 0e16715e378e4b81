/** Values on their way into SQLite and out of it, as Prisma's client takes them. */
import {
  type ArgType,
  type ColumnType,
  ColumnTypeEnum,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import type { ResultRows } from '@/lib/db/sqlite/connection'

export function boundValues({ args, argTypes }: SqlQuery): unknown[] {
  return args.map((value, at) => boundValue(value, argTypes[at]?.scalarType))
}

function boundValue(value: unknown, type: ArgType['scalarType'] | undefined): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return timeText(value)
  if (typeof value !== 'string') return value
  switch (type) {
    case 'datetime':
      return timeText(new Date(value))
    case 'bigint':
      return BigInt(value)
    case 'decimal':
      return Number.parseFloat(value)
    case 'bytes':
      return Buffer.from(value, 'base64')
    default:
      return value
  }
}

/** As it stands in every base: times are compared as text. */
const timeText = (time: Date): string => time.toISOString().replace('Z', '+00:00')

/** Columns of our schema and of the table of migrations. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  TEXT: ColumnTypeEnum.Text,
  INTEGER: ColumnTypeEnum.Int32,
  REAL: ColumnTypeEnum.Double,
  BOOLEAN: ColumnTypeEnum.Boolean,
  DATETIME: ColumnTypeEnum.DateTime,
}

export function resultSet({ columns, rows }: ResultRows): SqlResultSet {
  return {
    columnNames: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }, at) => TYPES[type?.toUpperCase() ?? ''] ?? typeOfValues(rows, at)),
    rows,
  }
}

/** Of a column that is computed, such as a count. */
function typeOfValues(rows: readonly unknown[][], at: number): ColumnType {
  const value = rows.find((row) => row[at] !== null)?.[at]
  switch (typeof value) {
    case 'string':
      return ColumnTypeEnum.Text
    case 'number':
      return ColumnTypeEnum.UnknownNumber
    default:
      return ColumnTypeEnum.Int32
  }
}
