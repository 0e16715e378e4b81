import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Made } from '@/lib/db/corrections/make/made'
import { latestMoment } from '@/lib/db/corrections/stored'
import { followCorrections, keepCorrection } from '@/lib/db/corrections/write'
import { recordHrefs } from '@/lib/db/queries/record-hrefs'
import { type Correction, LONGEST_REASON } from '@/lib/records/correction/correction'
import { recordId } from '@/lib/records/ids'
import type { CorrectedAll, Curator } from '@/lib/workflows/corrections/outcome'

export const reasonSchema = z.string().trim().min(1).max(LONGEST_REASON)

/** Decisions of one transaction, of which the records follow together: an article on which ten are made is written once. */
export class Decisions {
  readonly #tx: Transaction
  readonly #curator: Curator
  readonly #made: Correction[] = []
  #waiting: Correction[] = []

  constructor(tx: Transaction, curator: Curator) {
    this.#tx = tx
    this.#curator = curator
  }

  get count(): number {
    return this.#made.length
  }

  async store({ subject, deed }: Made, reason: string): Promise<void> {
    const latest = await latestMoment(this.#tx)
    // The latest counts, so that one made by a clock that was set back must not come before those it answers.
    const at = new Date(Math.max(this.#curator.at.getTime(), (latest?.getTime() ?? 0) + 1)).toISOString()
    const author = this.#curator.name.trim()
    const id = recordId('cor', at, author, reason, JSON.stringify(deed))
    const correction: Correction = { id, at, author, reason, subject, deed }
    await keepCorrection(this.#tx, correction)
    this.#made.push(correction)
    this.#waiting.push(correction)
  }

  /** Brings the records up to all decisions that are stored. */
  async follow(): Promise<void> {
    const waiting = this.#waiting
    const last = waiting.at(-1)
    if (last === undefined) return
    this.#waiting = []
    await followCorrections(this.#tx, waiting, new Date(last.at))
  }

  async end(): Promise<CorrectedAll> {
    await this.follow()
    let href: string | null = null
    for (const correction of this.#made) href ??= await hrefOf(this.#tx, correction)
    return { ok: true, ids: this.#made.map(({ id }) => id), href }
  }
}

async function hrefOf(tx: Transaction, { id, subject }: Correction): Promise<string | null> {
  const effects = await tx.correctionEffect.findMany({
    where: { correctionId: id },
    select: { recordKind: true, recordId: true },
    orderBy: { recordId: 'asc' },
  })
  const own = { recordKind: subject.kind, recordId: subject.id }
  const hrefs = await recordHrefs(tx, [own, ...effects])
  const places = [own, ...effects]
  const [first = null] = places.flatMap((place) => hrefs.get(place.recordId) ?? [])
  return first
}
