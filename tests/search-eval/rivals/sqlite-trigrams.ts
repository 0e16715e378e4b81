import { createClient } from '@libsql/client'
import { z } from 'zod'
import { type Contender, LONGEST_ANSWER, type PlainDocument } from '@/tests/search-eval/rivals/contender'

const rowSchema = z.object({ id: z.string() })
const BATCH = 500
/** Shorter words have no trigram: they are looked for in the text itself. */
const SHORTEST_TRIGRAM = 3

/** SQLite's full-text index with its trigram tokenizer, ordered by BM25. */
export async function sqliteTrigrams(documents: readonly PlainDocument[]): Promise<Contender> {
  const db = createClient({ url: ':memory:' })
  await db.execute(
    `CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, title, names, text, around, tokenize = 'trigram')`,
  )
  for (let at = 0; at < documents.length; at += BATCH) {
    await db.batch(
      documents.slice(at, at + BATCH).map(({ id, title, names, text, around }) => ({
        sql: 'INSERT INTO plain VALUES (?, ?, ?, ?, ?)',
        args: [id, title, names, text, around],
      })),
      'write',
    )
  }
  return {
    name: 'SQLite FTS5 trigram',
    find: async (q) => {
      const { sql, args } = statementFor(q)
      return (await db.execute({ sql, args })).rows.map((row) => rowSchema.parse({ id: row.id }).id)
    },
  }
}

function statementFor(q: string): { sql: string; args: string[] } {
  const words = q.split(/\s+/).filter((word) => word !== '')
  const long = words.filter((word) => [...word].length >= SHORTEST_TRIGRAM)
  const short = words.filter((word) => [...word].length < SHORTEST_TRIGRAM)
  const match = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  const conditions = [
    ...(long.length > 0 ? ['plain MATCH ?'] : []),
    ...short.map(() => `(title || ' ' || names || ' ' || text || ' ' || around) LIKE ?`),
  ]
  return {
    sql: `SELECT id FROM plain WHERE ${conditions.join(' AND ') || '0'} ORDER BY ${long.length > 0 ? 'bm25(plain)' : 'rowid'} LIMIT ${LONGEST_ANSWER}`,
    args: [...(long.length > 0 ? [match] : []), ...short.map((word) => `%${word}%`)],
  }
}
