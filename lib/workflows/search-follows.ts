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
  await Promise.race([bringUpToDate(db), patience])
  clearTimeout(timer)
}

/** Never throws: what was changed is stored, and the next change or start brings search up to it. */
async function bringUpToDate(db: Database): Promise<void> {
  try {
    const outcome = await bringIndexUpToDate(db, console.error)
    if ('reason' in outcome) console.error(`Search waits for ${outcome.waiting} records: ${outcome.reason}`)
  } catch (error) {
    console.error(error)
  }
}
