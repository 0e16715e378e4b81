/** Agencies and programmes that a person said are none: what any article claims of them is left out. */
import type { Draft } from '@/lib/ingest/correct/draft'
import type { RecordName } from '@/lib/records/correction/anchor'
import type { Correction, DeedOf } from '@/lib/records/correction/correction'
import { isWithin } from '@/lib/records/gazetteer'
import { nameKey } from '@/lib/records/names'
import type { Reading } from '@/lib/records/reading'

export function rejectClaims(
  draft: Draft,
  correction: Correction,
  { action, target }: DeedOf<'agency.reject' | 'program.reject'>,
): void {
  const isRejected = (claim: RecordName) => target.names.some((name) => areOne(name, claim))
  const { reading } = draft
  const agencies =
    action === 'agency.reject' ? reading.agencies.filter((it) => !isRejected(it)) : reading.agencies
  const programs =
    action === 'program.reject'
      ? reading.programs.filter((it) => !isRejected(placed(it, reading)))
      : reading.programs
  const left = agencies.length + programs.length
  if (left === reading.agencies.length + reading.programs.length) return
  draft.reading = { ...reading, agencies, programs }
  draft.holds(correction)
}

/** A programme is where its agency is, unless the article says otherwise. */
export function placed(claim: Reading['programs'][number], { agencies }: Reading): RecordName {
  const agency = agencies.find(({ name }) => name === claim.agency)
  return { name: claim.name, regionCode: claim.regionCode ?? agency?.regionCode ?? null }
}

/** The same name, in regions of which one lies in the other; an unknown region contradicts none. */
export function areOne(a: RecordName, b: RecordName): boolean {
  return nameKey(a.name) === nameKey(b.name) && agree(a.regionCode, b.regionCode)
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || isWithin(a, b) || isWithin(b, a)
}
