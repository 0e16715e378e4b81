/** What is recorded now, field by field as a person may change it. */
import type { Database } from '@/lib/db/client'

const named = { id: true, name: true } as const

export async function readFigureFacts(db: Database, id: string) {
  return await db.metric.findUnique({
    where: { id },
    select: {
      ...{ value: true, unit: true, counter: true, kind: true, label: true, qualifier: true, status: true },
      ...{ year: true, yearBasis: true, period: true, compareClass: true, regionCode: true },
      ...{ agency: { select: named }, program: { select: named } },
    },
  })
}

export async function readAgencyFacts(db: Database, id: string) {
  return await db.agency.findUnique({
    where: { id },
    select: { type: true, standing: true, regionCode: true, parent: { select: named } },
  })
}

export async function readProgramFacts(db: Database, id: string) {
  return await db.program.findUnique({
    where: { id },
    select: { category: true, regionCode: true, agency: { select: named } },
  })
}

export async function readArticleFacts(db: Database, id: string) {
  return await db.article.findUnique({
    where: { id },
    select: {
      ...{ title: true, publisher: true, author: true },
      ...{ publishedOn: true, publishedYear: true, rights: true },
    },
  })
}

/** What single articles say of a record, to split it by. */
export async function readClaims(db: Database, of: 'agency' | 'program', id: string) {
  const select = {
    ...{ id: true, name: true, regionCode: true },
    article: { select: { slug: true, title: true, publisher: true, publishedOn: true } },
  } as const
  return of === 'agency'
    ? await db.agencyClaim.findMany({ where: { agencyId: id }, select, orderBy: { id: 'asc' } })
    : await db.programClaim.findMany({ where: { programId: id }, select, orderBy: { id: 'asc' } })
}
