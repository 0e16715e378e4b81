/** What a curator changes of the figures of a reading before it is saved: the fields of one form. Pure. */
import type { z } from 'zod'
import { typedAmount } from '@/lib/measures/typed-amount'
import { figureFactsSchema } from '@/lib/records/correction/facts'
import type { MetricClaim, Reading } from '@/lib/records/reading'

/** Fields of a figure that the preview lets change; whose it is and the rest are for the review that follows. */
const fixableSchema = figureFactsSchema.pick({
  value: true,
  label: true,
  kind: true,
  status: true,
  qualifier: true,
  year: true,
})

export type FixableField = keyof z.infer<typeof fixableSchema>
const FIXABLE = fixableSchema.keyof().options
type FigureChanges = Partial<z.infer<typeof figureFactsSchema>>

export type FigureFix = { index: number } & ({ rejected: true } | { rejected: false; changes: FigureChanges })

/** Name of a field of the form: `year-3`. */
export const fixField = (field: FixableField | 'reject', index: number): string => `${field}-${index}`

/** Fixes in the order of the figures; a figure whose field can't be used is told by what it prints. */
export function readFigureFixes(
  form: Readonly<Record<string, string>>,
  { metrics }: Reading,
): FigureFix[] | { unusable: string[] } {
  const fixes: FigureFix[] = []
  const unusable: string[] = []
  metrics.forEach((metric, index) => {
    if (form[fixField('reject', index)] !== undefined) {
      fixes.push({ index, rejected: true })
      return
    }
    const changes = changesOf(form, metric, index)
    if (changes === null) unusable.push(metric.raw)
    else if (Object.keys(changes).length > 0) fixes.push({ index, rejected: false, changes })
  })
  return unusable.length > 0 ? { unusable } : fixes
}

/** What was typed into the preview's form, without the fields that were left: to be shown again where it can't be taken. */
export function typedFixes(
  form: Readonly<Record<string, string>>,
  { metrics }: Reading,
): Record<string, string> {
  const kept = metrics.flatMap((metric, index) => {
    const ticked = form[fixField('reject', index)]
    const typed = FIXABLE.flatMap((field): [string, string][] => {
      const name = fixField(field, index)
      const sent = form[name]
      return sent === undefined || sent === String(metric[field] ?? '') ? [] : [[name, sent]]
    })
    return ticked === undefined ? typed : [...typed, [fixField('reject', index), ticked] as [string, string]]
  })
  return { ...Object.fromEntries(kept), ...(form.reason === undefined ? {} : { reason: form.reason }) }
}

function changesOf(
  form: Readonly<Record<string, string>>,
  metric: MetricClaim,
  index: number,
): FigureChanges | null {
  const sent = (field: FixableField) => form[fixField(field, index)]?.normalize('NFC').trim()
  const year = sent('year')
  const value = sent('value')
  const given = {
    ...(value !== undefined && { value: value === String(metric.value) ? metric.value : typedAmount(value) }),
    ...(year !== undefined && { year: year === '' ? null : Number(year) }),
    label: sent('label'),
    kind: sent('kind'),
    status: sent('status'),
    qualifier: sent('qualifier'),
  }
  const parsed = fixableSchema.partial().safeParse(given)
  if (!parsed.success) return null
  const entries = Object.entries(parsed.data).filter(
    ([field, now]) => now !== undefined && now !== metric[field as FixableField],
  )
  const changes: FigureChanges = Object.fromEntries(entries)
  // A year that a person sets is no longer a guess.
  if (changes.year !== undefined) changes.yearBasis = changes.year === null ? null : 'stated'
  return changes
}
