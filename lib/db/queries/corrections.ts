/** Decisions of people as everyone may read them: with where their record is now, and whether they still count. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { recordHrefs } from '@/lib/db/queries/record-hrefs'
import {
  CORRECTION_ACTIONS,
  type CorrectedKind,
  correctionActionSchema,
} from '@/lib/records/correction/action'
import { undoneIds } from '@/lib/records/correction/active'
import { changesOf } from '@/lib/records/correction/changes'
import { deedSchema } from '@/lib/records/correction/correction'
import { seoulDate } from '@/lib/records/published/citation'
import { type PublishedCorrection, publishedCorrectionSchema } from '@/lib/records/published/correction'

const columns = {
  id: true,
  createdAt: true,
  author: true,
  reason: true,
  action: true,
  recordKind: true,
  recordId: true,
  recordName: true,
  deed: true,
  undoesId: true,
  effects: { select: { recordKind: true, recordId: true }, orderBy: { recordId: 'asc' } },
} as const

const NEWEST_FIRST = [{ createdAt: 'desc' }, { id: 'desc' }] as const

/** What people decided on a record, newest first: also while it had another name, and so another id. */
export async function readCorrections(
  db: Database,
  kind: CorrectedKind,
  id: string,
): Promise<PublishedCorrection[]> {
  const own = { recordKind: kind, recordId: id }
  const told = { id: true, recordId: true, recordKind: true } as const
  // Asked for both in one, the database would look through all decisions.
  const [made, effects] = await Promise.all([
    db.correction.findMany({ where: own, select: told }),
    db.correctionEffect.findMany({ where: own, select: { correction: { select: told } } }),
  ])
  const holding = [...made, ...effects.map(({ correction }) => correction)]
  if (holding.length === 0) return []
  const ids = holding.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId)
  const rows = await db.correction.findMany({
    where: {
      OR: [
        { id: { in: [...new Set(holding.map((correction) => correction.id))] } },
        { recordKind: kind, recordId: { in: ids } },
      ],
    },
    select: columns,
    orderBy: [...NEWEST_FIRST],
  })
  return await published(db, rows)
}

/** The same for an article and all that is read from it. */
export async function readArticleCorrections(db: Database, id: string): Promise<PublishedCorrection[]> {
  const rows = await db.correction.findMany({
    where: { OR: [{ recordKind: 'article', recordId: id }, { effects: { some: { articleId: id } } }] },
    select: columns,
    orderBy: [...NEWEST_FIRST],
  })
  return await published(db, rows)
}

export interface ChangeFilter {
  kind?: CorrectedKind
  author?: string
}

/** All decisions of people, newest first. */
export async function listChanges(
  db: Database,
  { kind, author }: ChangeFilter,
  page: { skip: number; take: number },
): Promise<{ total: number; items: PublishedCorrection[] }> {
  const where = {
    ...(kind === undefined ? {} : { recordKind: kind }),
    ...(author === undefined ? {} : { author }),
  }
  const [total, rows] = await Promise.all([
    db.correction.count({ where }),
    db.correction.findMany({ where, select: columns, orderBy: [...NEWEST_FIRST], ...page }),
  ])
  return { total, items: await published(db, rows) }
}

/** Everyone who made a decision, by name. */
export async function readCurators(db: Database): Promise<string[]> {
  const rows = await db.correction.findMany({
    distinct: ['author'],
    select: { author: true },
    orderBy: { author: 'asc' },
  })
  return rows.map(({ author }) => author)
}

interface Row {
  id: string
  createdAt: Date
  author: string
  reason: string
  action: string
  recordKind: string
  recordId: string
  recordName: string
  deed: string
  undoesId: string | null
  effects: { recordKind: string; recordId: string }[]
}

async function published(db: Database, rows: readonly Row[]): Promise<PublishedCorrection[]> {
  const undone = undoneIds([...rows, ...(await undoingOf(db, rows))])
  const places = rows.map((row) => placeOf(row))
  const hrefs = await recordHrefs(db, places)
  const takenBack = await takenBackBy(db, rows)
  return rows.map((row, at) => {
    const { createdAt, author, reason, action, recordKind, recordName, id } = row
    const standing = undone.has(id) ? 'undone' : standingOf(row)
    const place = places[at]
    return publishedCorrectionSchema.parse({
      id,
      at: createdAt.toISOString(),
      author,
      reason,
      action,
      record: {
        kind: recordKind,
        name: recordName,
        href: place === undefined ? null : (hrefs.get(place.recordId) ?? null),
      },
      changes: [...changesIn(row.deed), ...followedBy(row), ...(takenBack.get(id) ?? [])],
      standing,
      undoes: row.undoesId,
    })
  })
}

/** None of one that can't be read: it must not hide all others. */
function changesIn(json: string): PublishedCorrection['changes'] {
  const deed = deedSchema.safeParse(JSON.parse(json))
  return deed.success ? changesOf(deed.data) : []
}

/** What each of those that take something back takes back. */
async function takenBackBy(
  db: Database,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, PublishedCorrection['changes']>> {
  const ids = rows.flatMap(({ undoesId }) => undoesId ?? [])
  if (ids.length === 0) return new Map()
  const found = await db.correction.findMany({
    where: { id: { in: ids } },
    select: { id: true, action: true, createdAt: true },
  })
  const words = new Map(
    found.map(({ id, action, createdAt }) => {
      const known = correctionActionSchema.safeParse(action).data
      const what = known === undefined ? action : CORRECTION_ACTIONS[known]
      return [id, `${seoulDate(createdAt)} ${what}`] as const
    }),
  )
  return new Map(
    rows.flatMap(({ id, undoesId }) => {
      const after = undoesId === null ? undefined : words.get(undoesId)
      return after === undefined ? [] : [[id, [{ label: '되돌린 결정', before: null, after }]] as const]
    }),
  )
}

/** A date that was set right took the years of `올해` and `지난해` with it. */
function followedBy({ action, effects }: Row): PublishedCorrection['changes'] {
  const moved = effects.filter(({ recordKind }) => recordKind === 'metric').length
  if (action !== 'article.edit' || moved === 0) return []
  return [{ label: '날짜를 따라', before: null, after: `지표 ${moved}개의 때를 다시 읽음` }]
}

function standingOf({ undoesId, effects, action }: Row): PublishedCorrection['standing'] {
  if (undoesId !== null || effects.length > 0) return 'holds'
  return action.endsWith('.accept') ? 'outdated' : 'no-target'
}

/** Where the record is that a decision holds on, itself before the same in other prints; else where it was. */
function placeOf({ recordKind, recordId, effects }: Row) {
  if (effects.some((effect) => effect.recordId === recordId)) return { recordKind, recordId }
  return effects.find((effect) => effect.recordKind === recordKind) ?? { recordKind, recordId }
}

const undoSchema = z.object({ id: z.string(), undoesId: z.string() })

/** All that takes these back, what takes that back, and so on. */
async function undoingOf(db: Database, rows: readonly Row[]): Promise<z.infer<typeof undoSchema>[]> {
  const found: z.infer<typeof undoSchema>[] = []
  let ids = rows.map(({ id }) => id)
  while (ids.length > 0) {
    const next = z.array(undoSchema).parse(
      await db.correction.findMany({
        where: { undoesId: { in: ids } },
        select: { id: true, undoesId: true },
      }),
    )
    found.push(...next)
    ids = next.map(({ id }) => id)
  }
  return found
}
