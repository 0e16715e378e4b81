/** Articles that print the same text are one source, however many papers carry it. Pure. */
import { digestOf, occurrenceCounter } from '@/lib/records/ids'
import type { Sentence } from '@/lib/records/reading'

/** A shorter sentence (`많은 관심 바란다.`) stands in texts that have nothing to do with each other. */
const SHORTEST = 15
const KEY_LENGTH = 16
/** Of the shorter text's sentences: another head, a cut tail and a changed quotation leave more. */
const SHARED_SENTENCES = 0.6
const FEWEST_SHARED = 2

/**
 * What two prints of one sentence have in common: a digest of its letters and digits. Null for headings and captions,
 * which each paper writes itself, and for what is too short to tell.
 */
export function textKey(kind: Sentence['kind'], text: string): string | null {
  if (kind !== 'sentence') return null
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length < SHORTEST ? null : digestOf(letters).slice(0, KEY_LENGTH)
}

/** How many texts must at least share to be worth a closer look. */
export const FEWEST_SHARED_SENTENCES = FEWEST_SHARED

/** @param shared sentences in both; `sizes`: how many with a key each has */
export function isReprint(shared: number, sizes: readonly [number, number]): boolean {
  return shared >= FEWEST_SHARED && shared >= SHARED_SENTENCES * Math.min(...sizes)
}

interface Printed {
  id: string
  /** ISO date or as much as is known of it; empty when unknown. */
  date: string
}

/** Earliest first, undated last; then by id, so that the order is always the same. */
export function byAppearance(a: Printed, b: Printed): number {
  const order = ({ date, id }: Printed) => `${date === '' ? '9' : date} ${id}`
  return order(a) < order(b) ? -1 : 1
}

/** A figure as two prints of one text can be told to have it in common. */
export interface PrintedFigure {
  id: string
  /** Of its sentence. */
  textKey: string | null
  raw: string
  /** Everything that says what it means: the fact, whatever the words are. */
  fact: string
}

/**
 * The figures of prints that an earlier print has too, with its first one. A figure is the same when it is printed in the
 * same sentence, or states the same fact in one that was rewritten.
 * @param prints the figures of each print in their order, the earliest print first
 */
export function repeatedFigures(prints: readonly (readonly PrintedFigure[])[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const repeated = new Map<string, string>()
  for (const figures of prints) {
    const taken = new Set<string>()
    for (const { id, keys } of keyed(figures)) {
      const first = keys.map((key) => known.get(key)).find((it) => it !== undefined && !taken.has(it))
      if (first !== undefined) {
        taken.add(first)
        repeated.set(id, first)
      }
      for (const key of keys) if (!known.has(key)) known.set(key, first ?? id)
    }
  }
  return repeated
}

/** `시비 30억원, 민간자본 30억원`: the second of equal figures is the second in each print. */
function keyed(figures: readonly PrintedFigure[]): { id: string; keys: string[] }[] {
  const countOf = occurrenceCounter()
  return figures.map((figure) => {
    const { id, textKey: sentence, raw, fact } = figure
    const places = sentence === null ? [] : [`${sentence} ${raw} ${countOf('place', sentence, raw)}`]
    return { id, keys: [...places, `${fact} ${countOf('fact', fact)}`] }
  })
}
