/** What people decided on the agencies and programmes that are being merged. */

import type { Transaction } from '@/lib/db/client'
import { correctionsAnchored } from '@/lib/db/corrections/load'
import { presentArticles } from '@/lib/db/corrections/present-articles'
import { namesMeant } from '@/lib/db/corrections/rows'
import type { Decision, RecordRef } from '@/lib/ingest/merge/decision'
import type { RecordAnchor } from '@/lib/records/correction/anchor'
import type { Correction } from '@/lib/records/correction/correction'
import { regionByCode } from '@/lib/records/gazetteer'
import { fullNameKey, nameKey } from '@/lib/records/names'

type Kind = 'agency' | 'program'

/** The decisions on records that have a name with one of these keys, oldest first. */
export async function decisionsOn(tx: Transaction, kind: Kind, keys: readonly string[]): Promise<Decision[]> {
  const known = new Set(keys)
  const corrections = (await correctionsOn(tx, kind, keys)).filter(({ deed }) =>
    // Else it is known here only as the owner of another record.
    namesMeant(deed).some(({ name }) => known.has(nameKey(name))),
  )
  if (corrections.length === 0) return []
  const anchors = corrections.flatMap(({ deed }) => namesMeant(deed).map(({ article }) => article))
  const articleIds = await presentArticles(tx, anchors)
  const refOf = ({ name, regionCode, article }: RecordAnchor): RecordRef => {
    return {
      key: nameKey(name),
      fullKey: fullNameKey(name, (regionCode === null ? undefined : regionByCode(regionCode)) ?? null),
      articleId: articleIds.get(article.id) ?? null,
    }
  }
  const agencyIds = await ownersDecided(tx, corrections)
  return corrections.flatMap((correction) => toDecision(correction, refOf, agencyIds) ?? [])
}

/** Of one kind of record, and nothing that is left out of readings already. */
export async function correctionsOn(
  tx: Transaction,
  kind: Kind,
  keys: readonly string[],
): Promise<Correction[]> {
  const found = await correctionsAnchored(
    tx,
    keys.map((value) => ({ kind, value })),
  )
  return found.filter(({ deed: { action } }) => action.startsWith(`${kind}.`) && action !== `${kind}.reject`)
}

function toDecision(
  { id, deed }: Correction,
  refOf: (anchor: RecordAnchor) => RecordRef,
  agencyIds: ReadonlyMap<string, string | null>,
): Decision | null {
  switch (deed.action) {
    case 'agency.merge':
    case 'program.merge':
      return { id, kind: 'join', record: refOf(deed.target.record), other: refOf(deed.target.other) }
    case 'agency.split':
    case 'program.split':
      return {
        id,
        kind: 'apart',
        stay: deed.target.stay.map(refOf),
        leave: deed.target.leave.map(refOf),
      }
    case 'agency.rename':
    case 'program.rename': {
      const until = 'until' in deed.after ? deed.after.until : null
      const [from, to] = [deed.before.name, deed.after.name]
      return { id, kind: 'rename', record: refOf(deed.target.record), from, to, until }
    }
    case 'agency.accept':
    case 'program.accept':
      return { id, kind: 'accept', record: refOf(deed.target.record), found: deed.before }
    case 'agency.edit':
      return { id, kind: 'agency', record: refOf(deed.target.record), facts: deed.after }
    case 'program.edit': {
      const agencyId = agencyIds.get(id) ?? null
      return { id, kind: 'program', record: refOf(deed.target.record), facts: deed.after, agencyId }
    }
    default:
      return null
  }
}

/** The agencies that people gave to programmes or as parents to agencies, as they are merged by now; by the correction's id. */
export async function ownersDecided(
  tx: Transaction,
  corrections: readonly Correction[],
): Promise<ReadonlyMap<string, string | null>> {
  const given = corrections.flatMap(({ id, deed }) => {
    const owner =
      deed.action === 'program.edit'
        ? deed.after.agency
        : deed.action === 'agency.edit'
          ? deed.after.parent
          : null
    return owner === null || owner === undefined ? [] : [{ id, owner }]
  })
  if (given.length === 0) return new Map()
  const rows = await tx.agencyName.findMany({
    where: { key: { in: given.map(({ owner }) => nameKey(owner.name)) } },
    select: { key: true, fullKey: true, claimKind: true, agencyId: true },
    orderBy: { id: 'asc' },
  })
  return new Map(
    given.map(({ id, owner: { name, regionCode } }) => {
      const region = (regionCode === null ? undefined : regionByCode(regionCode)) ?? null
      const full = rows.filter(({ fullKey }) => fullKey === fullNameKey(name, region))
      const alike = rows.filter(({ key }) => key === nameKey(name))
      const isOne = new Set(alike.map(({ agencyId }) => agencyId)).size === 1
      const best =
        full.find(({ claimKind }) => claimKind === 'current') ?? full[0] ?? (isOne ? alike[0] : undefined)
      return [id, best?.agencyId ?? null] as const
    }),
  )
}

/** Keys of the records that people joined with one that has a name with one of these keys. */
export async function keysJoined(tx: Transaction, kind: Kind, keys: readonly string[]): Promise<string[]> {
  const corrections = await correctionsOn(tx, kind, keys)
  return corrections
    .filter(({ deed }) => deed.action === 'agency.merge' || deed.action === 'program.merge')
    .flatMap(({ deed }) => namesMeant(deed))
    .map(({ name }) => nameKey(name))
    .filter((key) => !keys.includes(key))
}
