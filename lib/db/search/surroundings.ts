import type { Database } from '@/lib/db/client'
import { type EvidenceRow, evidenceRows } from '@/lib/db/search/evidence-of'
import { type NamesOf, namesOfAgencies, namesOfPrograms } from '@/lib/db/search/names-of'

/**
 * What the documents of one batch repeat of other records, each read once: the figures of an article stand in its sentences,
 * and both name the same few agencies. For no longer than a batch, since records change meanwhile.
 */
export class Surroundings {
  readonly #sentences: ReadOnce<EvidenceRow>
  readonly #agencies: ReadOnce<string[]>
  readonly #programs: ReadOnce<string[]>

  constructor(db: Database) {
    this.#sentences = new ReadOnce((ids) => evidenceRows(db, ids))
    this.#agencies = new ReadOnce((ids) => namesOfAgencies(db, ids))
    this.#programs = new ReadOnce((ids) => namesOfPrograms(db, ids))
  }

  async sentences(ids: Iterable<string>): Promise<ReadonlyMap<string, EvidenceRow>> {
    return await this.#sentences.of(ids)
  }

  async agencyNames(ids: Iterable<string | null>): Promise<NamesOf> {
    return await this.#agencies.of(ids)
  }

  async programNames(ids: Iterable<string | null>): Promise<NamesOf> {
    return await this.#programs.of(ids)
  }
}

class ReadOnce<V> {
  readonly #known = new Map<string, V>()
  readonly #asked = new Set<string>()

  constructor(readonly read: (ids: string[]) => Promise<ReadonlyMap<string, V>>) {}

  async of(ids: Iterable<string | null>): Promise<ReadonlyMap<string, V>> {
    const fresh = [...new Set(ids)].filter((id) => id !== null).filter((id) => !this.#asked.has(id))
    if (fresh.length === 0) return this.#known
    for (const [id, value] of await this.read(fresh)) this.#known.set(id, value)
    for (const id of fresh) this.#asked.add(id)
    return this.#known
  }
}
