import type { Transaction } from '@/lib/db/client'
import { insertRows } from '@/lib/db/save/insert-rows'
import type { RecordKind } from '@/lib/records/vocabulary'

/** Well below what a statement takes. */
const MOST_IDS = 2_000

/** Records whose search documents a transaction made out of date. */
export class TouchedRecords {
  readonly #ids = new Map<RecordKind, Set<string>>()
  readonly #fresh = new Set<string>()

  /** Records that were not there before this transaction: no task can be waiting for them. */
  addFresh(kind: RecordKind, ids: readonly string[]): void {
    this.add(kind, ids)
    for (const id of ids) this.#fresh.add(id)
  }

  add(kind: RecordKind, ids: Iterable<string | null>): void {
    const set = this.#ids.get(kind) ?? new Set()
    for (const id of ids) if (id !== null) set.add(id)
    this.#ids.set(kind, set)
  }

  idsOf(kind: RecordKind): string[] {
    return [...(this.#ids.get(kind) ?? [])].sort()
  }

  /**
   * Leaves a task for each record. One that is waiting already is replaced, not kept: it may be being done at this moment
   * from what the record said before.
   */
  async writeTasks(tx: Transaction): Promise<void> {
    const tasks = [...this.#ids.keys()].flatMap((recordKind) =>
      this.idsOf(recordKind).map((recordId) => ({ recordKind, recordId })),
    )
    const known = tasks.filter(({ recordId }) => !this.#fresh.has(recordId))
    for (let from = 0; from < known.length; from += MOST_IDS) {
      const some = known.slice(from, from + MOST_IDS)
      const waiting = [...this.#ids.keys()].map((kind) => ({
        recordKind: kind,
        recordId: { in: some.filter((task) => task.recordKind === kind).map(({ recordId }) => recordId) },
      }))
      await tx.indexTask.deleteMany({ where: { OR: waiting } })
    }
    await insertRows(tx, 'IndexTask', tasks)
  }
}
