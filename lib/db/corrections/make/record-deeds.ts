/** Decisions on agencies and programmes as a whole, from what a page asks for. */
import type { Transaction } from '@/lib/db/client'
import { changed, type MadeOrNot, made } from '@/lib/db/corrections/make/made'
import {
  anchored,
  type ClaimNamed,
  claimsOf,
  ownerNamed,
  recordAnchor,
} from '@/lib/db/corrections/make/record-anchors'
import { agencyNow, programNow, recordSubject } from '@/lib/db/corrections/make/records-now'
import type { RecordAnchor } from '@/lib/records/correction/anchor'
import { refusal } from '@/lib/records/correction/refusal'
import type { ParsedRequest, RequestOf } from '@/lib/records/correction/request'

export type RecordRequest = Extract<ParsedRequest, { action: `agency.${string}` | `program.${string}` }>

export async function makeRecordDeed(tx: Transaction, request: RecordRequest): Promise<MadeOrNot> {
  switch (request.action) {
    case 'agency.edit':
      return await makeAgencyEdit(tx, request)
    case 'program.edit':
      return await makeProgramEdit(tx, request)
    case 'agency.rename':
    case 'program.rename':
      return await makeRenaming(tx, request)
    case 'agency.merge':
    case 'program.merge':
      return await makeMerging(tx, request)
    case 'agency.split':
    case 'program.split':
      return await makeSplitting(tx, request)
    default:
      return await makeVerdict(tx, request)
  }
}

const kindOf = ({ action }: RecordRequest) => (action.startsWith('agency.') ? 'agency' : 'program')

async function makeAgencyEdit(tx: Transaction, request: RequestOf<'agency.edit'>): Promise<MadeOrNot> {
  const [subject, record, now] = [
    await recordSubject(tx, 'agency', request.id),
    await recordAnchor(tx, 'agency', request.id),
    await agencyNow(tx, request.id),
  ]
  if (subject === null || record === null || now === null) return refusal('gone')
  const { parent: asked, ...rest } = request.changes
  const parent = asked === undefined ? undefined : await ownerNamed(tx, 'agency', asked)
  if (parent === 'gone') return refusal('gone')
  if (asked === request.id) return refusal('not-one')
  const facts = changed(now, { ...rest, ...(parent === undefined ? {} : { parent }) })
  return 'ok' in facts ? facts : made(subject, { action: 'agency.edit', target: { record }, ...facts })
}

async function makeProgramEdit(tx: Transaction, request: RequestOf<'program.edit'>): Promise<MadeOrNot> {
  const [subject, record, now] = [
    await recordSubject(tx, 'program', request.id),
    await recordAnchor(tx, 'program', request.id),
    await programNow(tx, request.id),
  ]
  if (subject === null || record === null || now === null) return refusal('gone')
  const { agency: asked, ...rest } = request.changes
  const agency = asked === undefined ? undefined : await ownerNamed(tx, 'agency', asked)
  if (agency === 'gone') return refusal('gone')
  const facts = changed(now, { ...rest, ...(agency === undefined ? {} : { agency }) })
  return 'ok' in facts ? facts : made(subject, { action: 'program.edit', target: { record }, ...facts })
}

async function makeRenaming(
  tx: Transaction,
  request: RequestOf<'agency.rename' | 'program.rename'>,
): Promise<MadeOrNot> {
  const kind = kindOf(request)
  const subject = await recordSubject(tx, kind, request.id)
  const record = await recordAnchor(tx, kind, request.id)
  if (subject === null || record === null) return refusal('gone')
  const { name, until } = request.to
  if (name === subject.name) return refusal('nothing-changes')
  const target = { record }
  if (request.action === 'agency.rename') {
    const before = { name: subject.name, until: null }
    return made(subject, { action: request.action, target, before, after: { name, until } })
  }
  const before = { name: subject.name }
  return made(subject, { action: request.action, target, before, after: { name } })
}

async function makeMerging(
  tx: Transaction,
  request: RequestOf<'agency.merge' | 'program.merge'>,
): Promise<MadeOrNot> {
  const kind = kindOf(request)
  if (request.id === request.otherId) return refusal('not-one')
  const subject = await recordSubject(tx, kind, request.id)
  const record = await recordAnchor(tx, kind, request.id)
  const other = await recordAnchor(tx, kind, request.otherId)
  if (subject === null || record === null || other === null) return refusal('gone')
  return made(subject, { action: request.action, target: { record, other }, before: null, after: null })
}

async function makeSplitting(
  tx: Transaction,
  request: RequestOf<'agency.split' | 'program.split'>,
): Promise<MadeOrNot> {
  const kind = kindOf(request)
  const subject = await recordSubject(tx, kind, request.id)
  if (subject === null) return refusal('gone')
  const claims = await claimsOf(tx, kind, { id: request.id })
  const leaving = claims.filter(({ id }) => request.claimIds.includes(id))
  const staying = claims.filter(({ id }) => !request.claimIds.includes(id))
  if (leaving.length === 0 || staying.length === 0) return refusal('not-one')
  const target = {
    stay: await anchoredAll(tx, onePerName(staying)),
    leave: await anchoredAll(tx, leaving),
  }
  return made(subject, { action: request.action, target, before: null, after: null })
}

function onePerName(claims: readonly ClaimNamed[]): ClaimNamed[] {
  const names = claims.map((claim) => [`${claim.regionCode} ${claim.name}`, claim] as const)
  return [...new Map(names.reverse()).values()].reverse()
}

async function anchoredAll(tx: Transaction, claims: readonly ClaimNamed[]): Promise<RecordAnchor[]> {
  const anchors = []
  for (const claim of claims) anchors.push(await anchored(tx, claim))
  return anchors
}

type Verdict = RequestOf<'agency.accept' | 'agency.reject' | 'program.accept' | 'program.reject'>

/** Each article that names it is stored anew, all in one transaction. What more articles name is hardly none. */
const MOST_REJECTED = 300

/** Right as it is, or none at all. */
async function makeVerdict(tx: Transaction, request: Verdict): Promise<MadeOrNot> {
  const kind = kindOf(request)
  const subject = await recordSubject(tx, kind, request.id)
  const record = await recordAnchor(tx, kind, request.id)
  if (subject === null || record === null) return refusal('gone')
  const agency = kind === 'agency' ? await agencyNow(tx, request.id) : null
  const program = kind === 'program' ? await programNow(tx, request.id) : null
  const { action } = request
  if (action === 'agency.reject' || action === 'program.reject') {
    const claims = await claimsOf(tx, kind, { id: request.id, take: MOST_REJECTED + 1 })
    if (claims.length > MOST_REJECTED) return refusal('too-many')
  }
  const everywhere = async () => ({
    record,
    names: await anchoredAll(tx, onePerName(await claimsOf(tx, kind, { id: request.id }))),
  })
  if (agency !== null && action === 'agency.accept')
    return made(subject, { action, target: { record }, before: agency, after: null })
  if (agency !== null && action === 'agency.reject')
    return made(subject, { action, target: await everywhere(), before: agency, after: null })
  if (program !== null && action === 'program.accept')
    return made(subject, { action, target: { record }, before: program, after: null })
  if (program !== null && action === 'program.reject')
    return made(subject, { action, target: await everywhere(), before: program, after: null })
  return refusal('gone')
}
