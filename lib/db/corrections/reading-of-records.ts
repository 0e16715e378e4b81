/** From the records of one article back to the Reading they were made of: made of it again, they are the same. */
import type { Transaction } from '@/lib/db/client'
import { metricsOfRecords } from '@/lib/db/corrections/metrics-of-records'
import { type Reading, readingSchema } from '@/lib/records/reading'

const inOrder = [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }] as const
const names = { select: { name: true, claimKind: true, until: true }, orderBy: { id: 'asc' } } as const
const articleFacts = {
  title: true,
  publisher: true,
  author: true,
  publishedOn: true,
  publishedYear: true,
  rights: true,
  sourceUrl: true,
} as const

export async function readingOfRecords(tx: Transaction, articleId: string): Promise<Reading> {
  const where = { articleId }
  const { file, text, sourceUrl, ...facts } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { ...articleFacts, file: true, text: true },
  })
  const sentences = await tx.sentence.findMany({ where, orderBy: { ordinal: 'asc' } })
  const mentions = await tx.mention.findMany({ where, orderBy: [...inOrder] })
  const agencies = await tx.agencyClaim.findMany({ where, include: { names }, orderBy: { name: 'asc' } })
  const programs = await tx.programClaim.findMany({
    where,
    include: {
      names: { select: { name: true, claimKind: true }, orderBy: { id: 'asc' } },
      targets: { orderBy: [...inOrder] },
    },
    orderBy: { name: 'asc' },
  })
  const issues = await tx.issue.findMany({ where, orderBy: [...inOrder] })
  const nameOfAgency = new Map(agencies.map(({ id, name }) => [id, name]))
  const nameOfProgram = new Map(programs.map(({ id, name }) => [id, name]))
  const spansOf = (column: 'agencyClaimId' | 'programClaimId', id: string) =>
    mentions.filter((mention) => mention[column] === id).map(toSpan)
  return readingSchema.parse({
    file,
    article: { ...facts, text, ...(sourceUrl !== null && { sourceUrl }) },
    sentences: sentences.map(({ kind, paragraph, start, end }) => ({ kind, paragraph, start, end })),
    regions: regionsOf(mentions),
    agencies: agencies.map(({ id, names: own, parentClaimId, ...claim }) => ({
      ...claim,
      ...otherNames(own),
      parent: parentClaimId === null ? null : (nameOfAgency.get(parentClaimId) ?? null),
      mentions: spansOf('agencyClaimId', id),
    })),
    programs: programs.map(({ id, names: own, targets, agencyClaimId, ...claim }) => ({
      ...claim,
      aliases: own.filter(({ claimKind }) => claimKind === 'alias').map(({ name }) => name),
      agency: agencyClaimId === null ? null : (nameOfAgency.get(agencyClaimId) ?? null),
      targets: targets.map(toSpan),
      mentions: spansOf('programClaimId', id),
    })),
    metrics: await metricsOfRecords(tx, articleId, { agency: nameOfAgency, program: nameOfProgram }),
    issues: issues.map(({ code, message, start, end }) => ({ code, message, start, end })),
  })
}

function toSpan({ start, end }: { start: number; end: number }) {
  return { start, end }
}

function otherNames(own: readonly { name: string; claimKind: string; until: string | null }[]) {
  const ofKind = (kind: string) => own.filter(({ claimKind }) => claimKind === kind)
  return {
    aliases: ofKind('alias').map(({ name }) => name),
    formerNames: ofKind('former').map(({ name, until }) => ({ name, until })),
  }
}

interface MentionRow {
  regionCode: string | null
  role: string | null
  start: number
  end: number
}

/** One claim for each region and role, as the article names them. */
function regionsOf(mentions: readonly MentionRow[]) {
  const claims = new Map<string, { code: string; role: string; mentions: ReturnType<typeof toSpan>[] }>()
  for (const { regionCode: code, role, start, end } of mentions) {
    if (code === null || role === null) continue
    const claim = claims.get(`${code} ${role}`) ?? { code, role, mentions: [] }
    claims.set(`${code} ${role}`, { ...claim, mentions: [...claim.mentions, { start, end }] })
  }
  return [...claims.values()]
}
