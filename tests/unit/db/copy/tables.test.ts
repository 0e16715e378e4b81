import { expect, it } from 'vitest'
import { lateColumns, tablesOf } from '@/lib/db/copy/tables'

const SCHEMA = `
/// A figure.
model Metric {
  id          String   @id
  value       Float
  seen        Boolean @default(false)
  articleId   String
  partOfId    String?
  article   Article  @relation(fields: [articleId], references: [id], onDelete: Cascade)
  partOf    Metric?  @relation("Parts", fields: [partOfId], references: [id])
  parts     Metric[] @relation("Parts")
  @@index([articleId])
}

model Article {
  id        String    @id
  createdAt DateTime
  year      Int?
  metrics   Metric[]
}

model Task {
  number Int @id @default(autoincrement())
}

model Text {
  kind String
  of   String
  @@id([kind, of])
}
`

it('reads tables, keys, columns and references, each table behind what it refers to', () => {
  const tables = tablesOf(SCHEMA)
  expect(tables.map(({ name }) => name)).toEqual(['Article', 'Metric', 'Task', 'Text'])
  expect(tables[0]).toEqual({
    name: 'Article',
    columns: [
      { name: 'id', type: 'String' },
      { name: 'createdAt', type: 'DateTime' },
      { name: 'year', type: 'Int' },
    ],
    key: ['id'],
    references: [],
    counter: null,
  })
  expect(tables[1]?.references).toEqual([
    { column: 'articleId', to: 'Article' },
    { column: 'partOfId', to: 'Metric' },
  ])
  expect(tables[2]).toMatchObject({ key: ['number'], counter: 'number' })
  expect(tables[3]?.key).toEqual(['kind', 'of'])
})

it('leaves for later what leads to rows that are not there yet', () => {
  const metric = tablesOf(SCHEMA)[1]
  if (metric === undefined) throw new Error('no table')
  expect(lateColumns(metric, new Set(['Article']))).toEqual(['partOfId'])
  expect(lateColumns(metric, new Set(['Article', 'Metric']))).toEqual([])
})

it('ends where two tables refer to each other', () => {
  const circle = `
model A {
  id String @id
  bId String?
  b B? @relation("x", fields: [bId], references: [id])
}
model B {
  id String @id
  aId String?
  a A? @relation("y", fields: [aId], references: [id])
}
`
  expect(tablesOf(circle).map(({ name }) => name)).toEqual(['A', 'B'])
})
