/** What the plans of statements say of large tables, on both databases. */
import { z } from 'zod'
import { type Database, kindOfDatabase } from '@/lib/db/client'

/** Tables that grow with the articles. A statement that looks through all rows of one takes longer with each of them. */
const LARGE = [
  ...[
    'Article',
    'Sentence',
    'Mention',
    'Metric',
    'MetricSuccessor',
    'Issue',
    'IndexTask',
    'KnownFile',
    'ArticleRegion',
  ],
  ...['Correction', 'CorrectionEffect'],
  ...['Agency', 'AgencyName', 'AgencyClaim', 'AgencyShape', 'AgencyShapeKey'],
  ...['Program', 'ProgramName', 'ProgramClaim', 'ProgramTarget', 'ProgramShape', 'ProgramShapeKey'],
]

/** The large tables that a statement looks through. */
export async function looksThrough(db: Database, statement: string): Promise<string[]> {
  // Nothing is asked for: WHERE 1=0.
  if (/ WHERE 1=0/.test(statement)) return []
  if (!/^\s*(?:SELECT|UPDATE|DELETE|INSERT INTO \S+ \([^)]*\) SELECT)/i.test(statement)) return []
  const tables =
    kindOfDatabase(db) === 'sqlite'
      ? await scannedInFile(db, statement)
      : await scannedOnServer(db, statement)
  return tables.filter((table) => LARGE.includes(table)).map((table) => `${table}: ${statement}`)
}

const planSchema = z.array(z.object({ detail: z.string() }))

async function scannedInFile(db: Database, statement: string): Promise<string[]> {
  const plan = planSchema.parse(await db.$queryRawUnsafe(`EXPLAIN QUERY PLAN ${statement}`))
  const names = new Map(
    [...statement.matchAll(/["`](\w+)["`] AS ["`]?(\w+)["`]?/g)].map(([, table = '', alias = '']) => [
      alias,
      table,
    ]),
  )
  const isSorted = plan.some(({ detail }) => detail === 'USE TEMP B-TREE FOR ORDER BY')
  return plan.flatMap(({ detail }) => {
    // Nearly all figures are no reprint: to look for those is to read them all.
    if (/Metric_reprintOfId_idx/.test(detail) && /reprintOfId[`"] IS NULL/.test(statement)) return ['Metric']
    // An index of no more than the rows that are counted.
    if (/ USING .*INDEX \w+_work_idx/.test(detail)) return []
    const table = /^SCAN (?:main\.)?(\w+)/.exec(detail)?.[1]
    // In the order of an index, to the end of the page.
    const isInOrder =
      (/ USING .*INDEX/.test(detail) || isByNumber(statement)) &&
      // Prisma writes LIMIT into each statement.
      /ORDER BY/.test(statement) &&
      /LIMIT/.test(statement) &&
      !/COUNT\(/.test(statement) &&
      !isSorted
    return table === undefined || isInOrder ? [] : [names.get(table) ?? table]
  })
}

/** Rows in the order of their own number, which is where they stand. */
const isByNumber = (statement: string) =>
  /`IndexTask` WHERE 1=1 ORDER BY `main`.`IndexTask`.`id`/.test(statement)

const serverPlanSchema = z.array(z.object({ 'QUERY PLAN': z.string() }))

/** Small tables are read whole whatever there is: only where that is forbidden it tells that nothing else can be done. */
async function scannedOnServer(db: Database, statement: string): Promise<string[]> {
  return await db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('SET LOCAL enable_seqscan = off')
    await tx.$executeRawUnsafe('SET LOCAL plan_cache_mode = force_generic_plan')
    await tx.$executeRawUnsafe(`PREPARE asked AS ${statement}`)
    const values = [...new Set(statement.match(/\$\d+/g))].map(() => 'NULL').join(', ')
    const execute = values === '' ? 'asked' : `asked(${values})`
    const plan = serverPlanSchema.parse(await tx.$queryRawUnsafe(`EXPLAIN EXECUTE ${execute}`))
    await tx.$executeRawUnsafe('DEALLOCATE asked')
    return plan.flatMap((line) => /Seq Scan on (?:\w+\.)?"?(\w+)/.exec(line['QUERY PLAN'])?.[1] ?? [])
  })
}
