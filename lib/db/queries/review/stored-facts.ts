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
