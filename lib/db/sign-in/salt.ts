import type { Database } from '@/lib/db/client'

const ONLY = 'only'

/** The salt of this database; `made` becomes it when there is none yet. Two first starts at once agree on one. */
export async function signInSalt(db: Database, made: string): Promise<string> {
  const { salt } = await db.signInSalt.upsert({
    where: { id: ONLY },
    create: { id: ONLY, salt: made },
    update: {},
  })
  return salt
}
