import type { Database } from '@/lib/db/client'

const unclaimed = { where: { claims: { none: {} } }, select: { id: true } } as const

/** Agencies and programs that no article claims. */
export async function orphans(db: Database): Promise<{ agencies: string[]; programs: string[] }> {
  const agencies = await db.agency.findMany(unclaimed)
  const programs = await db.program.findMany(unclaimed)
  return { agencies: agencies.map(({ id }) => id), programs: programs.map(({ id }) => id) }
}

/** Deletes them, and has the search index follow. */
export async function deleteOrphans(db: Database): Promise<void> {
  const { agencies, programs } = await orphans(db)
  await db.$transaction([
    db.program.deleteMany({ where: { id: { in: programs } } }),
    db.agency.deleteMany({ where: { id: { in: agencies } } }),
    db.indexTask.createMany({
      data: [
        ...agencies.map((recordId) => ({ recordKind: 'agency', recordId })),
        ...programs.map((recordId) => ({ recordKind: 'program', recordId })),
      ],
    }),
  ])
}
