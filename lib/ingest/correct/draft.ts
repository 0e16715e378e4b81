/** A reading while corrections are applied to it. */

import type { Review } from '@/lib/records/correction/action'
import type { RecordName } from '@/lib/records/correction/anchor'
import type { Correction } from '@/lib/records/correction/correction'
import { figureIds } from '@/lib/records/figure-ids'
import type { MetricClaim, Reading } from '@/lib/records/reading'

export interface DraftFigure {
  id: string
  claim: Omit<MetricClaim, 'partOf' | 'agency' | 'program'>
  agency: RecordName | null
  program: RecordName | null
  /** Owners that a person gave it, whether the article claims them or not. */
  given: ReadonlySet<'agency' | 'program'>
  /** The figure it is a part of. */
  total: DraftFigure | null
  isPresent: boolean
  review: Review | null
}

/** A record that a correction holds on. */
export interface Effect {
  correctionId: string
  recordKind: 'metric' | 'article'
  recordId: string
}

export class Draft {
  readonly articleId: string
  /** As it is by now; its figures are those in `figures`. */
  reading: Reading
  readonly figures: DraftFigure[]
  readonly effects: Effect[] = []
  readonly #idOf: ReturnType<typeof figureIds>

  constructor(articleId: string, base: Reading) {
    this.articleId = articleId
    this.reading = base
    this.#idOf = figureIds(articleId, base)
    this.figures = base.metrics.map((metric) => this.#figure(metric, base))
    for (const [at, { partOf }] of base.metrics.entries()) {
      const figure = this.figures[at]
      if (figure !== undefined && partOf !== null) figure.total = this.figures[partOf] ?? null
    }
  }

  #figure(
    { partOf: _, agency, program, ...claim }: MetricClaim,
    { agencies, programs }: Reading,
  ): DraftFigure {
    const regionIn = (claims: readonly { name: string; regionCode: string | null }[], name: string) =>
      claims.find((one) => one.name === name)?.regionCode ?? null
    return {
      id: this.#idOf(claim),
      claim,
      agency: agency === null ? null : { name: agency, regionCode: regionIn(agencies, agency) },
      program: program === null ? null : { name: program, regionCode: regionIn(programs, program) },
      given: new Set(),
      total: null,
      isPresent: true,
      review: null,
    }
  }

  addFigure(figure: Pick<DraftFigure, 'claim' | 'agency' | 'program'>): DraftFigure {
    const added = {
      ...figure,
      id: this.#idOf(figure.claim),
      given: new Set(['agency', 'program'] as const),
      total: null,
      isPresent: true,
      review: 'added' as const,
    }
    this.figures.push(added)
    return added
  }

  /** The correction holds, on this figure or on the article. */
  holds({ id }: Correction, figure?: DraftFigure): void {
    this.effects.push(
      figure === undefined
        ? { correctionId: id, recordKind: 'article', recordId: this.articleId }
        : { correctionId: id, recordKind: 'metric', recordId: figure.id },
    )
  }
}
