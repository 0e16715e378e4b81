/**
 * Whose a figure is by a person's word: a claim of the article, like any the reader makes, so that it follows when agencies
 * merge or are renamed. Where the article does not claim the owner, the figure's sentence is what claims it.
 */
import { areOne } from '@/lib/ingest/correct/claims'
import type { Draft, DraftFigure } from '@/lib/ingest/correct/draft'
import type { RecordName } from '@/lib/records/correction/anchor'
import { nameKey } from '@/lib/records/names'
import type { AgencyClaim, ProgramClaim, Reading } from '@/lib/records/reading'
import { sentenceAt } from '@/lib/records/reading-faults'
import type { Span } from '@/lib/records/span'

/** What a person said is no agency, or no programme. */
type IsRejected = (kind: 'agency' | 'program', name: RecordName) => boolean

/** The owner's name as the reading claims it; the claim is added where there is none. */
export function ownersOf(
  draft: Draft,
  figure: DraftFigure,
  isRejected: IsRejected,
): { agency: string | null; program: string | null } {
  const place = evidenceOf(figure, draft.reading)
  const agency = claimed(draft.reading.agencies, figure.agency)
  const program = claimed(draft.reading.programs, figure.program)
  const addAgency = ({ name, regionCode }: RecordName) => {
    const claim: AgencyClaim = {
      ...{ name, regionCode, aliases: [], formerNames: [], type: 'other' },
      ...{ standing: 'existing', parent: null, mentions: [place] },
    }
    draft.reading = { ...draft.reading, agencies: [...draft.reading.agencies, claim] }
    return name
  }
  const addProgram = ({ name, regionCode }: RecordName) => {
    const claim: ProgramClaim = {
      ...{ name, regionCode, aliases: [], agency: null },
      ...{ category: 'other', targets: [], mentions: [place] },
    }
    draft.reading = { ...draft.reading, programs: [...draft.reading.programs, claim] }
    return name
  }
  const mayAdd = (kind: 'agency' | 'program', owner: RecordName | null): owner is RecordName =>
    owner !== null && figure.given.has(kind) && !isRejected(kind, owner)
  return {
    agency: agency ?? (mayAdd('agency', figure.agency) ? addAgency(figure.agency) : null),
    program: program ?? (mayAdd('program', figure.program) ? addProgram(figure.program) : null),
  }
}

interface Named extends RecordName {
  aliases: readonly string[]
  formerNames?: readonly { name: string }[]
}

/** A claim that has the name, its present one before others. */
function claimed(claims: readonly Named[], owner: RecordName | null): string | null {
  if (owner === null) return null
  const others = ({ aliases, formerNames = [] }: Named) => [
    ...aliases,
    ...formerNames.map(({ name }) => name),
  ]
  const claim =
    claims.find((one) => one.name === owner.name) ??
    claims.find((one) => areOne(one, owner)) ??
    claims.find((one) => others(one).some((name) => nameKey(name) === nameKey(owner.name)))
  return claim?.name ?? null
}

function evidenceOf({ claim }: DraftFigure, { sentences }: Reading): Span {
  const { start, end } = sentenceAt(sentences, claim) ?? claim
  return { start, end }
}
