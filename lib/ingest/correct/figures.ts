/** Decisions on figures. */
import type { Draft, DraftFigure } from '@/lib/ingest/correct/draft'
import { factsOf, meansTheSame, setFacts } from '@/lib/ingest/correct/figure-facts'
import { findPlace } from '@/lib/ingest/correct/find-place'
import { withoutAnswered } from '@/lib/ingest/correct/issues'
import type { PlaceAnchor } from '@/lib/records/correction/anchor'
import type { Correction, DeedOf } from '@/lib/records/correction/correction'
import type { Span } from '@/lib/records/span'

type FigureDeed = DeedOf<'figure.edit' | 'figure.reject' | 'figure.accept' | 'figure.add'>

export function correctFigure(draft: Draft, correction: Correction, deed: FigureDeed): void {
  const place = findPlace(draft.reading, deed.target.place)
  if (place === null) return
  const figure = figureAt(draft, place, deed.target.place)
  if (figure !== undefined) decide(draft, correction, deed, figure)
  else if (deed.action === 'figure.add') draft.holds(correction, addFigure(draft, place, deed))
}

function decide(draft: Draft, correction: Correction, deed: FigureDeed, figure: DraftFigure): void {
  switch (deed.action) {
    case 'figure.reject':
      figure.isPresent = false
      break
    case 'figure.accept':
      // Read otherwise than what was found right, it has to be looked at again.
      if (!meansTheSame(factsOf(figure), deed.before)) return
      figure.isPresent = true
      figure.review ??= 'accepted'
      break
    default:
      setFacts(figure, deed.after)
      figure.isPresent = true
      figure.review = figure.review === 'added' ? 'added' : 'corrected'
  }
  draft.holds(correction, figure)
}

function addFigure(draft: Draft, place: Span, { after, target }: DeedOf<'figure.add'>): DraftFigure {
  const { agency, program, ...facts } = after
  const issues = withoutAnswered(draft.reading.issues, ['unread-number', 'unknown-meaning'], place)
  draft.reading = { ...draft.reading, issues }
  return draft.addFigure({ claim: { ...facts, ...place, raw: target.place.raw }, agency, program })
}

/** The figure read at the place; one whose printed form now begins or ends with another word is still the same. */
function figureAt(draft: Draft, place: Span, { nth, raw }: PlaceAnchor): DraftFigure | undefined {
  const exact = draft.figures.filter(({ claim }) => claim.start === place.start && claim.end === place.end)
  if (exact.length > 0) return exact[nth]
  return draft.figures.filter(
    ({ claim }) =>
      claim.start < place.end && place.start < claim.end && numberIn(claim.raw) === numberIn(raw),
  )[nth]
}

/** `총 53억원` and `53억여 원` print one number, `3억 5천만원` and `5천만원` two. */
function numberIn(raw: string): string {
  return raw.replace(/[^\d.조억만천백십]/g, '')
}
