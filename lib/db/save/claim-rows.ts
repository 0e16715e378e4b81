import { type ProvenName, provenNames } from '@/lib/db/save/name-evidence'
import type { ClaimName } from '@/lib/ingest/resolve/claim'
import { recordId } from '@/lib/records/ids'
import type { AgencyClaim, ProgramClaim, Reading } from '@/lib/records/reading'
import type { Span } from '@/lib/records/span'

interface NewClaim {
  id: string
  articleId: string
  name: string
  regionCode: string | null
  names: NewName[]
}

export interface NewName extends ProvenName {
  id: string
}

/** Where the article says whom a programme is for. */
interface NewTarget extends Span {
  id: string
  text: string
}

export interface NewAgencyClaim extends NewClaim {
  type: AgencyClaim['type']
  standing: AgencyClaim['standing']
  parentClaimId: string | null
}

export interface NewProgramClaim extends NewClaim {
  category: ProgramClaim['category']
  targets: NewTarget[]
  agencyClaimId: string | null
  /** Its own region, or else that of its agency in the same article. */
  effectiveRegionCode: string | null
}

export function agencyClaimId(articleId: string, name: string): string {
  return recordId('acl', articleId, name)
}

export function programClaimId(articleId: string, name: string): string {
  return recordId('pcl', articleId, name)
}

export function newAgencyClaims(articleId: string, reading: Reading): NewAgencyClaim[] {
  return reading.agencies.map((claim) => {
    const id = agencyClaimId(articleId, claim.name)
    return {
      id,
      articleId,
      name: claim.name,
      type: claim.type,
      standing: claim.standing,
      regionCode: claim.regionCode,
      parentClaimId: claim.parent === null ? null : agencyClaimId(articleId, claim.parent),
      names: provenNames(claim, reading).map((name) => ({ ...name, id: nameId('anm', id, name) })),
    }
  })
}

export function newProgramClaims(articleId: string, reading: Reading): NewProgramClaim[] {
  const regionOfAgency = new Map(reading.agencies.map(({ name, regionCode }) => [name, regionCode]))
  return reading.programs.map((claim) => {
    const id = programClaimId(articleId, claim.name)
    const effectiveRegionCode =
      claim.regionCode ?? (claim.agency === null ? null : (regionOfAgency.get(claim.agency) ?? null))
    const placed = { ...claim, regionCode: effectiveRegionCode }
    return {
      id,
      articleId,
      name: claim.name,
      category: claim.category,
      regionCode: claim.regionCode,
      agencyClaimId: claim.agency === null ? null : agencyClaimId(articleId, claim.agency),
      effectiveRegionCode,
      targets: claim.targets.map(({ start, end }) => ({
        id: recordId('ptg', id, start, end),
        start,
        end,
        text: reading.article.text.slice(start, end),
      })),
      names: provenNames(placed, reading).map((name) => ({ ...name, id: nameId('pnm', id, name) })),
    }
  })
}

function nameId(prefix: 'anm' | 'pnm', claimId: string, name: ClaimName): string {
  return recordId(prefix, claimId, name.kind, name.name)
}
