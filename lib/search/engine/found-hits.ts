/** The engine's hits as what was found. */
import { z } from 'zod'
import { listedDocumentSchema } from '@/lib/search/document'
import { understood } from '@/lib/search/engine/engine-error'
import type { FoundDocument, GroupMember } from '@/lib/search/found'

const hitsSchema = z.array(listedDocumentSchema.extend({ _rankingScore: z.number() }))

export function foundDocuments(hits: readonly unknown[]): FoundDocument[] {
  return understood(hitsSchema, hits).map(({ _rankingScore, ...document }) => ({
    document,
    score: _rankingScore,
  }))
}

const membersSchema = z.array(
  listedDocumentSchema.pick({ group: true, kind: true, recordId: true, href: true, title: true }),
)

/** What `groupMembers` needs of a hit. */
export const MEMBER_FIELDS = ['group', 'kind', 'recordId', 'href', 'title'] as const

export function groupMembers(hits: readonly unknown[]): GroupMember[] {
  return understood(membersSchema, hits)
}

const groupsSchema = z.array(listedDocumentSchema.pick({ group: true }))

export function groupsOf(hits: readonly unknown[]): string[] {
  return understood(groupsSchema, hits).map(({ group }) => group)
}
