/** The names of an agency or a programme over time, each with the sentence that proves it best. */
import type { Database } from '@/lib/db/client'
import { endedNames, namingClaims } from '@/lib/db/queries/naming-claims'
import { articleColumns, toArticleReference } from '@/lib/db/queries/references'
import { type NameEvidence, nameEvidenceSchema } from '@/lib/records/published/agency'

const evidenceColumns = {
  id: true,
  name: true,
  kind: true,
  start: true,
  end: true,
  sentence: { select: { text: true, start: true, article: { select: articleColumns } } },
} as const

/** Oldest former name first, then the present one, then other names. */
export async function readAgencyNames(
  db: Database,
  agency: { id: string; name: string },
): Promise<NameEvidence[]> {
  const [{ ids, unshaped }, ended] = await Promise.all([
    namingClaims(db, 'agency', [agency.id]),
    endedNames(db, agency.id),
  ])
  const rows = await db.agencyName.findMany({
    where: {
      OR: [{ claimId: { in: ids } }, ...unlessNone('id', ended), ...unlessNone('agencyId', unshaped)],
    },
    select: { ...evidenceColumns, until: true, decidedUntil: true },
  })
  const dated = rows.map(({ decidedUntil, ...row }) => ({ ...row, until: decidedUntil ?? row.until }))
  return onePerName(dated.sort(byId).map((row) => toEvidence(row, agency.name))).sort(byTime)
}

export async function readProgramNames(
  db: Database,
  program: { id: string; name: string },
): Promise<NameEvidence[]> {
  const { ids, unshaped } = await namingClaims(db, 'program', [program.id])
  const rows = await db.programName.findMany({
    where: { OR: [{ claimId: { in: ids } }, ...unlessNone('programId', unshaped)] },
    select: evidenceColumns,
  })
  return onePerName(rows.sort(byId).map((row) => toEvidence({ ...row, until: null }, program.name))).sort(
    byTime,
  )
}

interface Named {
  id: string
  name: string
}

/** Of each agency the sentence that proves its present name, by the agency's id: the earliest that has it. */
export async function readNameProofs(
  db: Database,
  kind: 'agency' | 'program',
  records: readonly Named[],
): Promise<ReadonlyMap<string, NameEvidence>> {
  const proofs = new Map<string, NameEvidence>()
  for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
    const some = await proofsOf(db, kind, records.slice(at, at + RECORDS_AT_ONCE))
    for (const [id, proof] of some) proofs.set(id, proof)
  }
  return proofs
}

/** Some hundred claims: read with more ids, names would wait in a file for whoever writes. */
const RECORDS_AT_ONCE = 100

async function proofsOf(db: Database, kind: 'agency' | 'program', records: readonly Named[]) {
  const { ids, unshaped } = await namingClaims(
    db,
    kind,
    records.map(({ id }) => id),
  )
  const found =
    kind === 'agency'
      ? await db.agencyName
          .findMany({
            where: { OR: [{ claimId: { in: ids } }, ...unlessNone('agencyId', unshaped)] },
            select: { ...evidenceColumns, until: true, agencyId: true },
          })
          .then((all) => all.map((row) => ({ ...row, owner: row.agencyId })))
      : await db.programName
          .findMany({
            where: { OR: [{ claimId: { in: ids } }, ...unlessNone('programId', unshaped)] },
            select: { ...evidenceColumns, programId: true },
          })
          .then((all) => all.map((row) => ({ ...row, until: null, owner: row.programId })))
  const rows = [...found].sort(byId)
  return records.flatMap(({ id, name }) => {
    const own = rows.filter(({ owner }) => owner === id).map((row) => toEvidence(row, name))
    const [best] = onePerName(own).sort((a, b) => Number(b.name === name) - Number(a.name === name))
    return best === undefined ? [] : [[id, best] as const]
  })
}

/** With a condition that no row fulfils beside the others, SQLite would look through all rows. */
const unlessNone = (column: 'id' | 'agencyId' | 'programId', ids: string[]) =>
  ids.length === 0 ? [] : [{ [column]: { in: ids } }]

/** Asked for in this order, the database would read all names in it. */
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

interface NameRow {
  name: string
  kind: string
  until: string | null
  start: number
  end: number
  sentence: { text: string; start: number; article: Parameters<typeof toArticleReference>[0] }
}

function toEvidence(row: NameRow, presentName: string): NameEvidence {
  // An old article calls the name current that a later one calls former: what counts is the name today.
  const stillCurrent = row.kind !== 'current' || row.name === presentName
  return nameEvidenceSchema.parse({
    name: row.name,
    kind: row.name === presentName ? 'current' : stillCurrent ? row.kind : 'former',
    until: row.until,
    sentence: row.sentence.text,
    start: row.start - row.sentence.start,
    end: row.end - row.sentence.start,
    article: toArticleReference(row.sentence.article),
  })
}

/** Keeps, of each name, the evidence that says most: with the date it ended, else the oldest article. */
function onePerName(all: readonly NameEvidence[]): NameEvidence[] {
  const kept = new Map<string, NameEvidence>()
  for (const one of [...all].sort((a, b) => dateOf(a).localeCompare(dateOf(b)))) {
    const known = kept.get(one.name)
    if (known === undefined || (known.until === null && one.until !== null)) kept.set(one.name, one)
  }
  return [...kept.values()]
}

const ORDER: Readonly<Record<NameEvidence['kind'], number>> = { former: 0, current: 1, alias: 2 }

const byTime = (a: NameEvidence, b: NameEvidence): number =>
  ORDER[a.kind] - ORDER[b.kind] || (a.until ?? dateOf(a)).localeCompare(b.until ?? dateOf(b))

/** Unknown dates come last. */
const dateOf = ({ article }: NameEvidence): string =>
  article.publishedOn ?? (article.publishedYear === null ? '9999' : String(article.publishedYear))
