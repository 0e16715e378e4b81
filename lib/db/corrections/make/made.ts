import type { Deed, Subject } from '@/lib/records/correction/correction'
import { type Refusal, refusal } from '@/lib/records/correction/refusal'

/** A decision as it is stored, but for who, when and why. */
export interface Made {
  ok: true
  subject: Subject
  deed: Deed
}

export type MadeOrNot = Made | Refusal

export function made(subject: Subject, deed: Deed): Made {
  return { ok: true, subject, deed }
}

type Facts = Readonly<Record<string, unknown>>

/** Of the wanted facts those that differ, with what they are now; refused when none does. */
export function changed<T extends Facts>(
  now: T,
  wanted: Partial<T>,
): { before: Partial<T>; after: Partial<T> } | Refusal {
  const fields = Object.keys(wanted).filter(
    (field) => wanted[field] !== undefined && !isSame(now[field], wanted[field]),
  )
  if (fields.length === 0) return refusal('nothing-changes')
  return { before: pick<T>(now, fields), after: pick<T>(wanted, fields) }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function pick<T extends Facts>(facts: Partial<T>, fields: readonly string[]): Partial<T> {
  const entries = Object.entries(facts).filter(([field]) => fields.includes(field))
  return Object.assign({}, ...entries.map(([field, value]) => ({ [field]: value })))
}
