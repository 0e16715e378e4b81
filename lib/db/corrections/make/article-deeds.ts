/** Decisions on an article, its Issues and the names in it, from what a page asks for. */
import type { Transaction } from '@/lib/db/client'
import { type ArticleContext, articleContext } from '@/lib/db/corrections/make/article-context'
import { changed, type MadeOrNot, made } from '@/lib/db/corrections/make/made'
import { agencyClaimId, programClaimId } from '@/lib/db/save/claim-rows'
import { issueRows } from '@/lib/db/save/evidence-rows'
import { placeAnchor } from '@/lib/ingest/correct/find-place'
import { issueAnchor } from '@/lib/ingest/correct/issues'
import type { Subject } from '@/lib/records/correction/correction'
import type { ArticleFacts, NamedFacts } from '@/lib/records/correction/facts'
import { refusal } from '@/lib/records/correction/refusal'
import type { RequestOf } from '@/lib/records/correction/request'
import type { Span } from '@/lib/records/span'

export async function makeArticleEdit(
  tx: Transaction,
  { id, changes }: RequestOf<'article.edit'>,
): Promise<MadeOrNot> {
  const context = await articleContext(tx, id)
  if (context === null) return refusal('gone')
  const { title, publisher, author, publishedOn, publishedYear, rights } = context.corrected.reading.article
  const now: ArticleFacts = { title, publisher, author, publishedOn, publishedYear, rights }
  const facts = changed(now, changes)
  const target = { article: context.anchor }
  return 'ok' in facts ? facts : made(context.subject, { action: 'article.edit', target, ...facts })
}

export async function makeIssueSettling(
  tx: Transaction,
  { id }: RequestOf<'issue.settle'>,
): Promise<MadeOrNot> {
  const row = await tx.issue.findUnique({ where: { id }, select: { articleId: true } })
  const context = row === null ? null : await articleContext(tx, row.articleId)
  if (row === null || context === null) return refusal('gone')
  const { reading } = context.corrected
  const at = issueRows(row.articleId, reading).findIndex((issue) => issue.id === id)
  const issue = reading.issues[at]
  if (issue === undefined) return refusal('gone')
  return made(context.subject, {
    action: 'issue.settle',
    target: { article: context.anchor, issue: issueAnchor(issue, reading) },
    before: { message: issue.message },
    after: null,
  })
}

export async function makeMentionDeed(
  tx: Transaction,
  request: RequestOf<'mention.add' | 'mention.reject'>,
): Promise<MadeOrNot> {
  const { articleId, start, end } = request
  const context = await articleContext(tx, articleId)
  if (context === null) return refusal('gone')
  const place = placeAnchor(context.corrected.reading, { start, end })
  if (place === null) return refusal('no-evidence')
  const target = { article: context.anchor, place }
  if (request.action === 'mention.add') {
    const named = { action: 'mention.add', target, before: null, after: request.facts } as const
    return made(context.subject, named)
  }
  const before = namedAt(context, request)
  if (before === null) return refusal('gone')
  const subject = (await recordNamed(tx, articleId, before)) ?? context.subject
  return made(subject, { action: 'mention.reject', target, before, after: null })
}

/** The record that loses the name: its page tells of it, as the article's does. */
async function recordNamed(tx: Transaction, articleId: string, named: NamedFacts): Promise<Subject | null> {
  const record = { select: { id: true, name: true } } as const
  if (named.kind === 'agency') {
    const where = { id: agencyClaimId(articleId, named.name) }
    const claim = await tx.agencyClaim.findUnique({ where, select: { agency: record } })
    return claim === null ? null : { kind: 'agency', ...claim.agency }
  }
  if (named.kind === 'region') return null
  const where = { id: programClaimId(articleId, named.name) }
  const claim = await tx.programClaim.findUnique({ where, select: { program: record } })
  return claim === null ? null : { kind: 'program', ...claim.program }
}

/** What is read at a place as a name of this kind. */
function namedAt(
  { corrected: { reading } }: ArticleContext,
  { kind, start, end, claim: asked }: RequestOf<'mention.reject'>,
): NamedFacts | null {
  const isThere = ({ mentions }: { mentions: readonly Span[] }) =>
    mentions.some((mention) => mention.start < end && start < mention.end)
  const meant = <T extends { name: string; mentions: readonly Span[] }>(claims: readonly T[]) => {
    const there = claims.filter(isThere)
    return there.find(({ name }) => name === asked) ?? there[0]
  }
  if (kind === 'region') {
    const regions = reading.regions.filter(isThere)
    const region = regions.find(({ code }) => code === asked) ?? regions[0]
    return region === undefined ? null : { kind, regionCode: region.code, role: region.role }
  }
  if (kind === 'agency') {
    const claim = meant(reading.agencies)
    if (claim === undefined) return null
    const { name, regionCode, type } = claim
    return { kind, name, regionCode, type }
  }
  const claim = meant(reading.programs)
  if (claim === undefined) return null
  const { name, regionCode, category } = claim
  const agency = claim.agency === null ? null : { name: claim.agency, regionCode: null }
  return { kind, name, regionCode, category, agency }
}
