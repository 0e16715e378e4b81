import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { schemaFor } from '@/lib/db/schema-for.mjs'

const schema = await readFile('prisma/schema.prisma', 'utf8')

it('gives the same models for both kinds of database, but for the line that names it', () => {
  const lines = { sqlite: schemaFor(schema, 'sqlite'), postgresql: schemaFor(schema, 'postgresql') }
  expect(lines.sqlite).toBe(schema)
  const differing = lines.postgresql.split('\n').filter((line, at) => line !== schema.split('\n')[at])
  expect(differing).toEqual(['  provider = "postgresql"'])
})

it('refuses a schema in which it can’t find that line', () => {
  expect(() => schemaFor('model Article {}', 'postgresql')).toThrow(/provider/)
})

/** The clients say what they were generated from. */
it('is what both generated clients were made from', async () => {
  const [sqlite, postgresql] = await Promise.all(
    ['lib/db/generated', 'lib/db/generated-postgresql/client'].map(inlinedModels),
  )
  expect(sqlite).toBe(modelsOf(schema))
  expect(postgresql).toBe(modelsOf(schema))
})

async function inlinedModels(folder: string): Promise<string> {
  const text = await readFile(`${folder}/internal/class.ts`, 'utf8')
  const literal = /"inlineSchema": ("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? '""'
  return modelsOf(String(JSON.parse(literal)))
}

/** Prisma lays the columns of a schema out anew. */
const modelsOf = (text: string) => text.slice(text.indexOf('///')).replace(/ +/g, ' ')
