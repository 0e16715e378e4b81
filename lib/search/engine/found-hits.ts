/** The engine's hits as what was found. */
import { z } from 'zod'
import { listedDocumentSchema } from '@/lib/search/document'
import { understood } from '@/lib/search/engine/engine-error'
import type { FoundDocument, GroupMember } from '@/lib/search/found'
import { foundDocumentSchema } from '@/lib/search/stored-document'

const hitsSchema = z.array(foundDocumentSchema)

export function foundDocuments(hits: readonly unknown[]): FoundDocument[] {
  return understood(hitsSchema, hits).map(({ _rankingScore, ...document }) => ({
    document,
    score: _rankingScore,
  }))
}

const membersSchema = z.array(
  listedDocumentSchema.pick({ group: true, kind: true, recordId: true, href: true, title: true }),
)

export function groupMembers(hits: readonly unknown[]): GroupMember[] {
  return understood(membersSchema, hits)
}

const groupsSchema = z.array(listedDocumentSchema.pick({ group: true }))

export function groupsOf(hits: readonly unknown[]): string[] {
  return understood(groupsSchema, hits).map(({ group }) => group)
}

/** The first of each group. */
export function distinctGroups(found: readonly FoundDocument[]): FoundDocument[] {
  const first = new Map<string, FoundDocument>()
  for (const one of found) if (!first.has(one.document.group)) first.set(one.document.group, one)
  return [...first.values()]
}
