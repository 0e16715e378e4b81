/** What other sources say of the fact a figure states. Pure. */
import type { Figure } from '@/lib/records/published/figure'
import type { OtherFigure } from '@/lib/records/published/figure-detail'
import { type StatedFact, standing } from '@/lib/records/same-fact'

/** How many independent sources say the same, and how many something else. */
export interface Agreement {
  same: number
  different: number
}

/**
 * The figures for the same fact in articles of another source, those that differ first. Prints of one press release are
 * one source, and agree with nobody but themselves.
 */
export function otherFigures(figure: Figure, candidates: readonly Figure[]): OtherFigure[] {
  const fact = factOf(figure)
  const others = candidates.flatMap((other): OtherFigure[] => {
    const found = other.source === figure.source ? null : standing(fact, factOf(other))
    return found === null ? [] : [{ standing: found, figure: other }]
  })
  return others.sort((a, b) => Number(a.standing === 'same') - Number(b.standing === 'same'))
}

/** Each source counts once, as differing when any of its figures does. */
export function agreementOf(others: readonly OtherFigure[]): Agreement {
  const sourcesOf = (wanted: OtherFigure['standing']) =>
    new Set(others.filter((other) => other.standing === wanted).map((other) => other.figure.source))
  const different = sourcesOf('different')
  const same = [...sourcesOf('same')].filter((source) => !different.has(source))
  return { same: same.length, different: different.size }
}

/** Each is held against each of its cell. */
const KNOWN_FACTS = new WeakMap<Figure, StatedFact>()

function factOf(figure: Figure): StatedFact {
  const known = KNOWN_FACTS.get(figure)
  if (known !== undefined) return known
  const fact = {
    ...figure,
    region: figure.region?.slug ?? null,
    agency: figure.agency?.slug ?? null,
    program: figure.program?.slug ?? null,
    start: figure.start - figure.sentenceStart,
    end: figure.end - figure.sentenceStart,
  }
  KNOWN_FACTS.set(figure, fact)
  return fact
}
