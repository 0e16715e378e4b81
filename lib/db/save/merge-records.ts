/** Claims → agencies and programmes, with all that follows when some of them become others. */
import type { Transaction } from '@/lib/db/client'
import { agenciesWithParent, programKeysOfOwners } from '@/lib/db/corrections/owners-moved'
import { writeParents } from '@/lib/db/save/agency-parents'
import type { NewAgencyClaim, NewProgramClaim } from '@/lib/db/save/claim-rows'
import { mergeAgencyRows } from '@/lib/db/save/merge-agency-rows'
import { mergeProgramRows } from '@/lib/db/save/merge-program-rows'
import { followAgencyShapes } from '@/lib/db/save/program-shapes'
import type { ReplacedClaims, ReplacedPrograms } from '@/lib/db/save/replaced-records'
import type { FindSentence } from '@/lib/db/save/sentence-rows'
import { touchDependents } from '@/lib/db/save/touch-dependents'
import { TouchedRecords } from '@/lib/db/save/touched-records'

/** Claims of the article that is being saved, if one is, and what is to be merged besides. */
export interface ToMerge {
  agencyClaims: readonly NewAgencyClaim[]
  programClaims: readonly NewProgramClaim[]
  articleDate: string
  sentenceOf: FindSentence
  replaced: { agencies: ReplacedClaims; programs: ReplacedPrograms }
}

export interface MergedRecords {
  /** Adds the merged records to a row that knows only its claims. */
  withOwners: ReturnType<typeof withOwners>
  /** Deletes the records that nothing claims any more, once nothing refers to them. */
  settle: (touched: TouchedRecords) => Promise<void>
}

export async function mergeRecords(tx: Transaction, given: ToMerge): Promise<MergedRecords> {
  const { agencyClaims, programClaims, replaced, ...context } = given
  const renamed = new TouchedRecords()
  const agencies = await mergeAgencyRows(tx, agencyClaims, context, replaced.agencies, renamed)
  const { ownerOf, changedIds, moved, keys } = agencies
  const children = await agenciesWithParent(tx, keys)
  await writeParents(tx, [...changedIds, ...children], moved.claimIds, renamed)
  const programs = await mergeProgramRows(
    tx,
    programClaims,
    { ...context, ownerOf },
    {
      ids: replaced.programs.ids,
      gone: replaced.programs.gone,
      keys: [...replaced.programs.keys, ...(await programKeysOfOwners(tx, keys))],
      placedKeys: [...replaced.programs.placedKeys, ...(await followAgencyShapes(tx, moved.shapeIds))],
    },
    renamed,
  )
  return {
    withOwners: withOwners((id) => ownerOf(id)?.agencyId ?? null, programs.programIdOf),
    settle: async (touched) => {
      const [emptyPrograms, emptyAgencies] = [programs.emptied, agencies.emptied]
      if (emptyPrograms.length > 0) await tx.program.deleteMany({ where: { id: { in: emptyPrograms } } })
      if (emptyAgencies.length > 0) await tx.agency.deleteMany({ where: { id: { in: emptyAgencies } } })
      renamed.add('agency', agencies.emptied)
      renamed.add('program', programs.emptied)
      await touchDependents(tx, renamed, touched)
    },
  }
}

function withOwners(
  agencyIdOf: (claimId: string) => string | null,
  programIdOf: (claimId: string) => string | null,
) {
  return <T extends { agencyClaimId: string | null; programClaimId: string | null }>(row: T) => ({
    ...row,
    agencyId: row.agencyClaimId === null ? null : agencyIdOf(row.agencyClaimId),
    programId: row.programClaimId === null ? null : programIdOf(row.programClaimId),
  })
}

/** Merges anew what has a name with one of these keys: a person's decision on it came or went. */
export async function mergeAgain(
  tx: Transaction,
  keys: { agency: readonly string[]; program: readonly string[] },
): Promise<void> {
  const touched = new TouchedRecords()
  const { settle } = await mergeRecords(tx, {
    agencyClaims: [],
    programClaims: [],
    articleDate: '',
    sentenceOf: () => {
      throw new RangeError('Nothing new is claimed.')
    },
    replaced: {
      agencies: { keys: [...keys.agency], ids: [], gone: [] },
      programs: { keys: [...keys.program], placedKeys: [], ids: [], gone: [] },
    },
  })
  await settle(touched)
  await touched.writeTasks(tx)
}
