/** Corrections as the database keeps them. */

import type { ArticleAnchor, RecordName } from '@/lib/records/correction/anchor'
import { type Correction, correctionSchema, type Deed } from '@/lib/records/correction/correction'
import { nameKey } from '@/lib/records/names'

export const correctionColumns = {
  id: true,
  createdAt: true,
  author: true,
  reason: true,
  recordKind: true,
  recordId: true,
  recordName: true,
  deed: true,
} as const

export interface CorrectionRow {
  id: string
  createdAt: Date
  author: string
  reason: string
  recordKind: string
  recordId: string
  recordName: string
  deed: string
}

/** @throws ZodError for a row that no version of ours wrote. */
export function toCorrection({ id, createdAt, author, reason, deed, ...row }: CorrectionRow): Correction {
  return correctionSchema.parse({
    id,
    at: createdAt.toISOString(),
    author,
    reason,
    subject: { kind: row.recordKind, id: row.recordId, name: row.recordName },
    deed: JSON.parse(deed),
  })
}

/** Those that can be read. One that can't must not stop an article from being stored: `kb doctor` tells of it. */
export function readableCorrections(rows: readonly CorrectionRow[]): Correction[] {
  return rows.flatMap((row) => {
    try {
      return [toCorrection(row)]
    } catch {
      return []
    }
  })
}

export function toRow({ id, at, author, reason, subject, deed }: Correction) {
  return {
    id,
    createdAt: new Date(at),
    author,
    reason,
    action: deed.action,
    recordKind: subject.kind,
    recordId: subject.id,
    recordName: subject.name,
    deed: JSON.stringify(deed),
    undoesId: deed.action === 'undo' ? deed.target.correction : null,
  }
}

/** By what a correction is found. `agency` and `program` hold keys of names. */
export type AnchorKind = 'article' | 'text' | 'file' | 'agency' | 'program'

export interface Anchor {
  kind: AnchorKind
  value: string
}

export function anchorsOf(deed: Deed): Anchor[] {
  const all = [...articleAnchors(deed), ...recordAnchors(deed), ...ownerAnchors(deed)]
  return [...new Map(all.map((anchor) => [`${anchor.kind} ${anchor.value}`, anchor])).values()]
}

/** Only of what is decided on one article: the others name articles as evidence. */
function articleAnchors({ target }: Deed): Anchor[] {
  if (!('article' in target)) return []
  const { id, contentHash, file } = target.article
  return [
    { kind: 'article', value: id },
    { kind: 'text', value: contentHash },
    { kind: 'file', value: file },
  ]
}

function recordAnchors(deed: Deed): Anchor[] {
  const kind = deed.action.startsWith('agency.') ? 'agency' : 'program'
  return namesMeant(deed).map(({ name }) => ({ kind, value: nameKey(name) }))
}

/** All references to claims of the record, or the records, that a decision is about. */
export function namesMeant({ target }: Deed): (RecordName & { article: ArticleAnchor })[] {
  if ('stay' in target) return [...target.stay, ...target.leave]
  if (!('record' in target)) return []
  const others = 'other' in target ? [target.other] : 'names' in target ? target.names : []
  return [target.record, ...others]
}

/** The agency that a person gave a programme, or an agency as its parent: when it moves, they follow. */
function ownerAnchors(deed: Deed): Anchor[] {
  const owner =
    deed.action === 'agency.edit'
      ? deed.after.parent
      : deed.action === 'program.edit'
        ? deed.after.agency
        : null
  return owner === null || owner === undefined ? [] : [{ kind: 'agency', value: nameKey(owner.name) }]
}
