/** Corrections come into the database, and the records follow in the same transaction. */
import type { Transaction } from '@/lib/db/client'
import { mayHaveCorrections } from '@/lib/db/corrections/load'
import { isOnWords, printsBeside } from '@/lib/db/corrections/of-prints'
import { presentArticles } from '@/lib/db/corrections/present-articles'
import { anchorsOf, namesMeant, toRow } from '@/lib/db/corrections/rows'
import { findCorrection } from '@/lib/db/corrections/stored'
import { mergeAgain } from '@/lib/db/save/merge-records'
import { writeAgain } from '@/lib/db/save/save-reading'
import type { Correction, Deed } from '@/lib/records/correction/correction'
import { nameKey } from '@/lib/records/names'

/** Stores corrections and makes the records they concern anew. */
export async function addCorrections(
  tx: Transaction,
  corrections: readonly Correction[],
  at: Date,
): Promise<void> {
  for (const correction of corrections) await keepCorrection(tx, correction)
  await followCorrections(tx, corrections, at)
}

/** Stores a correction, and leaves the records as they are: `followCorrections` has to come before the transaction ends. */
export async function keepCorrection(tx: Transaction, correction: Correction): Promise<void> {
  await tx.correction.create({ data: toRow(correction) })
  mayHaveCorrections(tx)
  const anchors = anchorsOf(correction.deed)
  await tx.correctionAnchor.createMany({
    data: anchors.map((anchor) => ({ ...anchor, correctionId: correction.id })),
  })
}

/** Makes the records that stored corrections concern anew, each once. */
export async function followCorrections(
  tx: Transaction,
  corrections: readonly Correction[],
  at: Date,
): Promise<void> {
  await makeAnew(tx, await deedsConcerned(tx, corrections), at)
}

/** What was decided, and what was decided before and is now taken back or in force again. */
async function deedsConcerned(
  tx: Transaction,
  corrections: readonly Correction[],
): Promise<{ id: string; deed: Deed }[]> {
  const concerned = corrections.map(({ id, deed }) => ({ id, deed }))
  const seen = new Set(concerned.map(({ id }) => id))
  for (const { deed } of concerned) {
    if (deed.action !== 'undo' || seen.has(deed.target.correction)) continue
    seen.add(deed.target.correction)
    const undone = await findCorrection(tx, deed.target.correction)
    // The list grows while it is walked: what is undone may itself be an undoing.
    if (undone !== null) concerned.push(undone)
  }
  return concerned
}

async function makeAnew(
  tx: Transaction,
  deeds: readonly { id: string; deed: Deed }[],
  at: Date,
): Promise<void> {
  const held = { correctionId: { in: deeds.map(({ id }) => id) } }
  const effects = await tx.correctionEffect.findMany({ where: held, select: { articleId: true } })
  await tx.correctionEffect.deleteMany({ where: held })
  const articleIds = new Set(effects.flatMap(({ articleId }) => articleId ?? []))
  for (const { deed } of deeds) for (const id of await articlesConcerned(tx, deed)) articleIds.add(id)
  // Whoever takes an article out by hand leaves what was decided on it.
  const present = await tx.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of present) await writeAgain(tx, id, at)
  const keysOf = (kind: 'agency' | 'program') => [
    ...new Set(
      deeds
        .filter(({ deed }) => deed.action.startsWith(`${kind}.`))
        .flatMap(({ deed }) => namesMeant(deed).map(({ name }) => nameKey(name))),
    ),
  ]
  const keys = { agency: keysOf('agency'), program: keysOf('program') }
  if (keys.agency.length + keys.program.length > 0) await mergeAgain(tx, keys)
}

/** The stored articles whose reading a decision may change. */
async function articlesConcerned(tx: Transaction, deed: Deed): Promise<string[]> {
  const { action, target } = deed
  if (action === 'agency.reject' || action === 'program.reject') {
    const ofNames = {
      where: { key: { in: target.names.map(({ name }) => nameKey(name)) } },
      select: { claim: { select: { articleId: true } } },
    }
    // From the names to the claims: the other way round a database looks through all claims.
    const named =
      action === 'agency.reject'
        ? await tx.agencyName.findMany(ofNames)
        : await tx.programName.findMany(ofNames)
    return named.map(({ claim }) => claim.articleId)
  }
  if (!('article' in target)) {
    // What a decision takes hold of is merged by itself, no longer with all articles that say the same.
    const anchors = namesMeant(deed).map(({ article }) => article)
    return anchors.length === 0 ? [] : [...(await presentArticles(tx, anchors)).values()]
  }
  const own = [...(await presentArticles(tx, [target.article])).values()]
  return isOnWords(deed) ? [...own, ...(await printsBeside(tx, own))] : own
}
