/**
 * Makes a base larger by copies of the articles in it: the same rows in the same tables with other ids, so that a hundred
 * thousand articles take minutes. For measuring pages: nothing is merged, and the search engine knows nothing of it.
 */
import type { Database, Transaction } from '@/lib/db/client'
import { type Row, readRows } from '@/lib/db/copy/read-rows'
import { type Table, tablesOf } from '@/lib/db/copy/tables'
import { writeRows } from '@/lib/db/copy/write-rows'
import { readSchema } from '@/lib/db/migration-files'
import {
  ARTICLE_TABLES,
  articleRow,
  COPIES_OF_ONE_COUNTRY,
  COUNTRY_TABLES,
  type Copy,
  countryRow,
} from '@/scripts/bench-scale/copied-row'

const BATCH = 1_000
const LIMITS = { timeout: 600_000, maxWait: 60_000 }

interface Source {
  table: Table
  rows: Row[]
}

/** What is copied: the rows of a base as it is before any copy. */
export interface Copied {
  articles: Source[]
  records: Source[]
  local: ReadonlySet<string>
}

export async function readToCopy(db: Database): Promise<Copied> {
  const tables = new Map(tablesOf(await readSchema('sqlite')).map((table) => [table.name, table]))
  const read = async (name: string): Promise<Source> => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`There is no table ${name}.`)
    const rows: Row[] = []
    for await (const some of readRows(db, table, BATCH)) rows.push(...some)
    return { table, rows: referredFirst(rows) }
  }
  const articles = []
  for (const name of ARTICLE_TABLES) articles.push(await read(name))
  const all = []
  for (const name of COUNTRY_TABLES) all.push(await read(name))
  const local = localIds(all)
  const isLocal = ({ id, shapeId }: Row) => local.has(String(id ?? shapeId))
  return { articles, local, records: all.map(({ table, rows }) => ({ table, rows: rows.filter(isLocal) })) }
}

/** Agencies and programmes of a region, with their shapes. */
function localIds(sources: readonly Source[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { table, rows } of sources) {
    const owner = OWNERS[table.name]
    for (const row of rows) {
      const isLocal = owner === undefined ? row.regionCode !== null : ids.has(String(row[owner]))
      if (isLocal && typeof row.id === 'string') ids.add(row.id)
    }
  }
  return ids
}

/** Of shapes, by table; records come before them. */
const OWNERS: Readonly<Record<string, string>> = { AgencyShape: 'agencyId', ProgramShape: 'programId' }

/** A total before its parts, a first print before its reprints, an agency before those in it. */
function referredFirst(rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const depthOf = (row: Row): number => {
    const referred = [row.partOfId, row.reprintOfId, row.parentId].flatMap((id) => {
      const other = id == null || id === row.id ? undefined : byId.get(id)
      return other === undefined ? [] : [depthOf(other) + 1]
    })
    return Math.max(0, ...referred)
  }
  return rows
    .map((row) => ({ row, depth: depthOf(row) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ row }) => row)
}

/** Writes one copy of all articles, in one transaction. @param number from 1 on */
export async function writeCopy(
  db: Database,
  { articles, records, local }: Copied,
  number: number,
): Promise<void> {
  const copy: Copy = { number, country: Math.floor(number / COPIES_OF_ONE_COUNTRY), local }
  const isNewCountry = copy.country > 0 && number % COPIES_OF_ONE_COUNTRY === 0
  await db.$transaction(async (tx) => {
    for (const { table, rows } of isNewCountry ? records : []) {
      await writeAll(
        db,
        tx,
        table,
        rows.map((row) => countryRow(table.name, row, copy)),
      )
    }
    for (const { table, rows } of articles) {
      await writeAll(
        db,
        tx,
        table,
        rows.map((row) => articleRow(table.name, row, copy)),
      )
    }
  }, LIMITS)
}

async function writeAll(db: Database, tx: Transaction, table: Table, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    await writeRows(db, tx, table, rows.slice(at, at + BATCH), [])
  }
}
