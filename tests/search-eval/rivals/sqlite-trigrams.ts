import Libsql from 'libsql'
import { z } from 'zod'
import { type Contender, LONGEST_ANSWER, type PlainDocument } from '@/tests/search-eval/rivals/contender'

const rowSchema = z.object({ id: z.string() })
/** Shorter words have no trigram: they are looked for in the text itself. */
const SHORTEST_TRIGRAM = 3

/** SQLite's full-text index with its trigram tokenizer, ordered by BM25. */
export async function sqliteTrigrams(documents: readonly PlainDocument[]): Promise<Contender> {
  const db = new Libsql(':memory:')
  db.exec(
    `CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, title, names, text, around, tokenize = 'trigram')`,
  )
  const insert = db.prepare('INSERT INTO plain VALUES (?, ?, ?, ?, ?)')
  for (const { id, title, names, text, around } of documents) insert.run([id, title, names, text, around])
  return {
    name: 'SQLite FTS5 trigram',
    find: async (q) => {
      const { sql, args } = statementFor(q)
      return db
        .prepare(sql)
        .all(args)
        .map((row) => rowSchema.parse(row).id)
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
