import type { Transaction } from '@/lib/db/client'
import { recordId } from '@/lib/records/ids'

/**
 * The figures of an article as its Reading has them. In the order in which they got their ids: of equal ones in a sentence the
 * first read is the first again.
 * @param names of the article's claims, by id
 */
export async function metricsOfRecords(
  tx: Transaction,
  articleId: string,
  names: { agency: ReadonlyMap<string, string>; program: ReadonlyMap<string, string> },
) {
  const rows = await tx.metric.findMany({
    where: { articleId },
    include: { sentence: { select: { text: true, ordinal: true } } },
  })
  const numbered = rows.map((row) => ({ row, number: numberOf(articleId, row, rows.length) }))
  const sorted = numbered
    .sort(
      (a, b) =>
        a.row.sentence.ordinal - b.row.sentence.ordinal ||
        (a.row.raw === b.row.raw ? a.number - b.number : a.row.start - b.row.start) ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row }) => row)
  const nameOf = (claims: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (claims.get(id) ?? null)
  return sorted.map((row) => ({
    ...row,
    agency: nameOf(names.agency, row.agencyClaimId),
    program: nameOf(names.program, row.programClaimId),
    partOf: row.partOfId === null ? null : indexOrNull(sorted.findIndex(({ id }) => id === row.partOfId)),
  }))
}

function indexOrNull(index: number): number | null {
  return index === -1 ? null : index
}

interface Row {
  id: string
  raw: string
  sentence: { text: string }
}

/** Which of equal figures of a sentence it is: what its id was made with. */
function numberOf(articleId: string, { id, raw, sentence }: Row, most: number): number {
  for (let number = 0; number < most; number += 1) {
    if (recordId('met', articleId, sentence.text, raw, number) === id) return number
  }
  return most
}
