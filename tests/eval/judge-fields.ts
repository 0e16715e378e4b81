/** Which fields of a figure that was found are right, with the gold file's alternatives honoured. */
import { nameKey } from '@/lib/records/names'
import type { PrintedReading } from '@/lib/records/printed-reading'
import type { Gold, GoldFigure } from '@/tests/eval/gold'
import type { PrintedFigure } from '@/tests/eval/match-figures'
import { type Named, recordMeant, recordNamed } from '@/tests/eval/names'

export const JUDGED_FIELDS = [
  'kind',
  'qualifier',
  'status',
  'year',
  'yearBasis',
  'compareClass',
  'region',
  'agency',
  'program',
  'counter',
  'label',
] as const

export type JudgedField = (typeof JUDGED_FIELDS)[number]

/** Null: the field can't be judged here, as no year has no basis and money has no counter. */
export type Judgement = Record<JudgedField, boolean | null>

type Field = Exclude<JudgedField, 'label'>

/** All values the gold file takes as right. */
export function acceptedValues(figure: GoldFigure, field: Field): readonly (string | number | null)[] {
  return [figure[field], ...(figure.alternatives?.[field] ?? [])]
}

export function judgeFields(
  figure: GoldFigure,
  printed: PrintedFigure,
  gold: Gold,
  reading: PrintedReading,
): Judgement {
  const has = (field: Field) => acceptedValues(figure, field).includes(printed[field])
  const means = (field: 'agency' | 'program', known: readonly Named[], read: readonly Named[]) => {
    const meant = keyOfMeant(printed[field], known, read)
    return acceptedValues(figure, field).some((value) => keyOfMeant(`${value ?? ''}`, known, []) === meant)
  }
  const year = has('year')
  return {
    kind: has('kind'),
    qualifier: has('qualifier'),
    status: has('status'),
    year,
    yearBasis: year && printed.year !== null ? has('yearBasis') : null,
    compareClass: has('compareClass'),
    region: has('region'),
    agency: means('agency', gold.agencies, reading.agencies),
    program: means('program', gold.programs, reading.programs),
    counter: printed.unit === 'count' ? isCounter(figure, printed.counter) : null,
    label: sharesWord(figure.label, printed.label),
  }
}

/** One key for all names of a record, those of the gold file first. */
function keyOfMeant(name: string | null, known: readonly Named[], read: readonly Named[]): string | null {
  if (name === null || name === '') return null
  const record = recordNamed(known, name)
  if (record !== undefined) return nameKey(record.name)
  const own = recordNamed(read, name)
  const meant = own && recordMeant(known, own)
  return nameKey(meant?.name ?? name)
}

/** `개 업체` may be cut at 개 or at 업체. */
function isCounter(figure: GoldFigure, printed: string | null): boolean {
  const letters = (text: string | number | null) => `${text ?? ''}`.replace(/\s/g, '')
  const read = letters(printed)
  return acceptedValues(figure, 'counter').some((value) => letters(value) === read)
}

/** Labels are free text: one that shares no two letters in a row with the gold label speaks of something else. */
function sharesWord(gold: string, printed: string): boolean {
  const letters = gold.replace(/[^\p{L}\p{N}]/gu, '')
  const read = printed.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from(letters).some(
    (_, at) => at + 2 <= letters.length && read.includes(letters.slice(at, at + 2)),
  )
}
