import type { Database } from '@/lib/db/client'
import { toEvidence } from '@/lib/db/search/evidence-of'
import { yearsOf } from '@/lib/db/search/load-programs'
import { namesFrom, presentNames } from '@/lib/db/search/names-of'
import type { Surroundings } from '@/lib/db/search/surroundings'
import type { SentenceSource } from '@/lib/search/sources'

export async function loadSentences(
  db: Database,
  ids: readonly string[],
  around: Surroundings,
): Promise<SentenceSource[]> {
  const ofThese = { in: [...ids] }
  const rows = await db.sentence.findMany({
    where: { id: ofThese },
    select: { id: true, articleId: true, ordinal: true },
  })
  const sentences = await around.sentences(ids)
  const mentions = bySentence(
    await db.mention.findMany({
      where: { sentenceId: ofThese },
      select: { sentenceId: true, regionCode: true, agencyId: true, programId: true },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
    }),
  )
  const metrics = bySentence(
    await db.metric.findMany({ where: { sentenceId: ofThese }, select: { sentenceId: true, year: true } }),
  )
  const named = [...mentions.values()].flat()
  const agencyNames = await around.agencyNames(named.map(({ agencyId }) => agencyId))
  const programNames = await around.programNames(named.map(({ programId }) => programId))
  const subjects = await subjectsOf(
    db,
    rows.map(({ articleId }) => articleId),
  )
  return rows.flatMap((row) => {
    const sentence = sentences.get(row.id)
    if (sentence === undefined) return []
    const own = mentions.get(row.id) ?? []
    const agencyIds = own.map(({ agencyId }) => agencyId)
    return {
      kind: 'sentence',
      id: row.id,
      ordinal: row.ordinal,
      subjectCodes: subjects.get(row.articleId) ?? [],
      regionCodes: own.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode])),
      agencyNames: namesFrom(agencyNames, agencyIds),
      agencies: presentNames(agencyNames, agencyIds),
      programNames: namesFrom(
        programNames,
        own.map(({ programId }) => programId),
      ),
      years: yearsOf(metrics.get(row.id) ?? []),
      evidence: [toEvidence(sentence)],
    }
  })
}

function bySentence<T extends { sentenceId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const before = found.get(row.sentenceId)
    if (before === undefined) found.set(row.sentenceId, [row])
    else before.push(row)
  }
  return found
}

/** The regions each article is about. */
async function subjectsOf(db: Database, articleIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.mention.findMany({
    where: { articleId: { in: [...new Set(articleIds)] }, role: 'subject', regionCode: { not: null } },
    select: { articleId: true, regionCode: true },
    orderBy: { regionCode: 'asc' },
  })
  const subjects = new Map<string, Set<string>>()
  for (const { articleId, regionCode } of rows) {
    if (regionCode !== null) subjects.set(articleId, (subjects.get(articleId) ?? new Set()).add(regionCode))
  }
  return new Map([...subjects].map(([articleId, codes]) => [articleId, [...codes]]))
}
