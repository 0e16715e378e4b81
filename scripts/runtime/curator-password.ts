import { closeWritten, openDatabase } from '@/lib/db/client'
import type { Settings } from '@/lib/env'
import { type SitePassword, sitePassword } from '@/lib/workflows/sign-in/site-password'

/** The curators' password of the site that is about to start; the database has its tables by now. */
export async function curatorPassword(settings: Settings): Promise<SitePassword> {
  const db = openDatabase(settings.databaseUrl)
  try {
    return await sitePassword(db, settings)
  } finally {
    await closeWritten(db)
  }
}

/** One line for who starts the site, with the password only when it was made for this run. */
export function curatorReport({ hash, oneTime }: SitePassword): string {
  if (oneTime !== null)
    return `Curators: sign in at /admin with ${oneTime} (of this run; ADMIN_PASSWORD sets one that stays)`
  return hash === undefined
    ? 'Curators: nobody may sign in, for this site is open to the network and ADMIN_PASSWORD is not set'
    : 'Curators: sign in at /admin with ADMIN_PASSWORD'
}
