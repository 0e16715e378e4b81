import type { Database } from '@/lib/db/client'
import { correctAll, undoAll } from '@/lib/workflows/corrections/correct'
import type { OutcomeOfAll } from '@/lib/workflows/corrections/outcome'
import { isFault } from '@/lib/workflows/review/form-fault'
import { type Form, textOf } from '@/lib/workflows/review/form-fields'
import { requestsOf } from '@/lib/workflows/review/form-requests'
import { searchFollows } from '@/lib/workflows/search-follows'

export interface Decided {
  /** Of the corrections that were made, in order; none when there is a fault. */
  ids: string[]
  /** Where the record is now; null when it was taken out, or nothing was done. */
  href: string | null
  /** Why nothing was done; null when all was. */
  fault: string | null
}

/** Does all that a curator's form asks for, or nothing, and brings search up to it. */
export async function decide(db: Database, form: Form, name: string, now: () => Date): Promise<Decided> {
  const asked = await requestsOf(db, form)
  if (isFault(asked)) return { ids: [], href: null, fault: asked.fault }
  return await followed(db, await correctAll(db, asked.requests, { name, at: now() }), asked.requests.length)
}

/** Takes decisions back, the last one first: all or none. */
export async function takeBack(db: Database, form: Form, name: string, now: () => Date): Promise<Decided> {
  const reason = textOf(form, 'reason')
  const ids = textOf(form, 'ids').split(',').reverse()
  const takings = ids.map((id) => ({ id, reason }))
  return await followed(db, await undoAll(db, takings, { name, at: now() }), takings.length)
}

async function followed(db: Database, outcome: OutcomeOfAll, asked: number): Promise<Decided> {
  if (outcome.ok) {
    await searchFollows(db)
    return { ids: outcome.ids, href: outcome.href, fault: null }
  }
  const which = asked > 1 ? `${asked}건 가운데 ${outcome.at + 1}번째 때문에 아무것도 바꾸지 않았습니다. ` : ''
  return { ids: [], href: null, fault: which + outcome.message }
}
