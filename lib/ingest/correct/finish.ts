/** From a draft to a reading that is sound again: nothing refers to what was taken out. */
import type { CorrectedReading } from '@/lib/ingest/correct/apply'
import type { Draft, DraftFigure } from '@/lib/ingest/correct/draft'
import { ownersOf } from '@/lib/ingest/correct/owners'
import type { MetricClaim, Reading } from '@/lib/records/reading'

export function finish(draft: Draft, isRejected: Parameters<typeof ownersOf>[2]): CorrectedReading {
  const present = draft.figures.filter(({ isPresent }) => isPresent)
  const metrics = present.map(
    (figure): MetricClaim => ({
      ...figure.claim,
      ...ownersOf(draft, figure, isRejected),
      partOf: placeOfTotal(figure, present),
    }),
  )
  return {
    reading: withoutLooseEnds({ ...draft.reading, metrics }),
    figures: present.map(({ id, review }) => ({ id, review })),
    effects: draft.effects,
    drafts: draft.figures,
  }
}

/** A part is of its total's unit and smaller; else one of them was corrected, and nobody knows of what it is a part. */
function placeOfTotal({ claim, total }: DraftFigure, present: readonly DraftFigure[]): number | null {
  if (total === null || total.claim.unit !== claim.unit || total.claim.value <= claim.value) return null
  const at = present.indexOf(total)
  return at === -1 ? null : at
}

function withoutLooseEnds(reading: Reading): Reading {
  const agencies = new Set(reading.agencies.map(({ name }) => name))
  const known = (name: string | null) => (name !== null && agencies.has(name) ? name : null)
  return {
    ...reading,
    agencies: reading.agencies.map((claim) => ({ ...claim, parent: known(claim.parent) })),
    programs: reading.programs.map((claim) => ({ ...claim, agency: known(claim.agency) })),
  }
}
