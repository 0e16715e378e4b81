import type { Database } from '@/lib/db/client'
import { evidenceColumns, toEvidence } from '@/lib/db/search/evidence-of'
import { yearsOf } from '@/lib/db/search/load-programs'
import { namesFrom, namesOfAgencies, namesOfPrograms, presentNames } from '@/lib/db/search/names-of'
import type { SentenceSource } from '@/lib/search/sources'

const sentenceColumns = {
  id: true,
  articleId: true,
  ordinal: true,
  mentions: { select: { regionCode: true, agencyId: true, programId: true } },
  metrics: { select: { year: true } },
  ...evidenceColumns,
} as const

export async function loadSentences(db: Database, ids: readonly string[]): Promise<SentenceSource[]> {
  const rows = await db.sentence.findMany({ where: { id: { in: [...ids] } }, select: sentenceColumns })
  const mentions = rows.flatMap((row) => row.mentions)
  const [subjects, agencyNames, programNames] = await Promise.all([
    subjectsOf(
      db,
      rows.map(({ articleId }) => articleId),
    ),
    namesOfAgencies(
      db,
      mentions.map(({ agencyId }) => agencyId),
    ),
    namesOfPrograms(
      db,
      mentions.map(({ programId }) => programId),
    ),
  ])
  return rows.map((row) => ({
    kind: 'sentence',
    id: row.id,
    ordinal: row.ordinal,
    subjectCodes: subjects.get(row.articleId) ?? [],
    regionCodes: row.mentions.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode])),
    agencyNames: namesFrom(
      agencyNames,
      row.mentions.map(({ agencyId }) => agencyId),
    ),
    agencies: presentNames(
      agencyNames,
      row.mentions.map(({ agencyId }) => agencyId),
    ),
    programNames: namesFrom(
      programNames,
      row.mentions.map(({ programId }) => programId),
    ),
    years: yearsOf(row.metrics),
    evidence: [toEvidence(row)],
  }))
}

/** The regions each article is about. */
async function subjectsOf(db: Database, articleIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.mention.findMany({
    where: { articleId: { in: [...new Set(articleIds)] }, role: 'subject', regionCode: { not: null } },
    select: { articleId: true, regionCode: true },
    distinct: ['articleId', 'regionCode'],
    orderBy: { regionCode: 'asc' },
  })
  const subjects = new Map<string, string[]>()
  for (const { articleId, regionCode } of rows) {
    if (regionCode !== null) subjects.set(articleId, [...(subjects.get(articleId) ?? []), regionCode])
  }
  return subjects
}
