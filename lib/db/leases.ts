import type { Database } from '@/lib/db/client'

/**
 * Takes a lease, or makes one of one's own longer. Clocks of machines that share a database may differ by less than a lease
 * lasts.
 * @returns false while somebody else holds it.
 */
export async function takeLease(
  db: Database,
  name: string,
  holder: string,
  now: Date,
  milliseconds: number,
): Promise<boolean> {
  const until = new Date(now.getTime() + milliseconds)
  // One statement: of several that ask at once, one gets it.
  const taken = await db.$executeRaw`
    INSERT INTO "Lease" ("name", "holder", "until") VALUES (${name}, ${holder}, ${until})
    ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "until" = excluded."until"
    WHERE "Lease"."holder" = excluded."holder" OR "Lease"."until" < ${now}`
  return taken > 0
}

/** Gives it back, if it is still the holder's. */
export async function giveBackLease(db: Database, name: string, holder: string): Promise<void> {
  await db.lease.deleteMany({ where: { name, holder } })
}

/** Who has it; null when nobody has. */
export async function leaseHolder(db: Database, name: string): Promise<string | null> {
  return (await db.lease.findUnique({ where: { name }, select: { holder: true } }))?.holder ?? null
}
