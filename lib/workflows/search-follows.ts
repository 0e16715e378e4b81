import type { Database } from '@/lib/db/client'
import { bringIndexUpToDate } from '@/lib/workflows/index-up-to-date'

/** A page does not wait longer for a slow engine: what is left to do waits in the database. */
const LONGEST_WAIT_MS = 5_000

/** Brings search up to what a form has just changed, so that who sent it finds it at once. */
export async function searchFollows(db: Database): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS)
  })
  await Promise.race([bringIndexUpToDate(db, console.error), patience])
  clearTimeout(timer)
}
