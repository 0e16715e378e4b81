import { type ArgType, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { expect, test } from 'vitest'
import { boundValues, resultSet } from '@/lib/db/sqlite/values'

const scalar = (scalarType: ArgType['scalarType']): ArgType => ({ scalarType, arity: 'scalar' })

test('times become text that can be compared, whichever way they come', () => {
  const time = new Date('2026-01-02T03:04:05.678Z')
  const bound = boundValues({
    sql: '',
    args: [time, time.toISOString(), true, null, 'text', 1.5, '12345678901', 'YQ=='],
    argTypes: ['unknown', 'datetime', 'boolean', 'string', 'string', 'float', 'bigint', 'bytes'].map((type) =>
      scalar(ArgTypes.find((known) => known === type) ?? 'unknown'),
    ),
  })
  const text = '2026-01-02T03:04:05.678+00:00'
  expect(bound).toEqual([text, text, 1, null, 'text', 1.5, 12345678901n, Buffer.from('a')])
})

const ArgTypes = ['datetime', 'boolean', 'string', 'float', 'bigint', 'bytes'] as const

test('a column has the type it was declared with, or else that of its values', () => {
  const columns = [
    { name: 'text', type: 'TEXT' },
    { name: 'at', type: 'DATETIME' },
    { name: 'count', type: null },
    { name: 'label', type: null },
    { name: 'nothing', type: null },
  ]
  const rows = [
    ['a', '2026', null, 'x', null],
    ['b', '2026', 3, null, null],
  ]
  expect(resultSet({ columns, rows })).toEqual({
    columnNames: ['text', 'at', 'count', 'label', 'nothing'],
    columnTypes: [
      ColumnTypeEnum.Text,
      ColumnTypeEnum.DateTime,
      ColumnTypeEnum.UnknownNumber,
      ColumnTypeEnum.Text,
      ColumnTypeEnum.Int32,
    ],
    rows,
  })
})
