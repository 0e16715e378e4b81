import type { Transaction } from '@/lib/db/client'
import type { RecordKind } from '@/lib/records/vocabulary'

/** Records whose search documents a transaction made out of date. */
export class TouchedRecords {
  readonly #ids = new Map<RecordKind, Set<string>>()

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
    for (const recordKind of this.#ids.keys()) {
      const recordIds = this.idsOf(recordKind)
      await tx.indexTask.deleteMany({ where: { recordKind, recordId: { in: recordIds } } })
      await tx.indexTask.createMany({ data: recordIds.map((recordId) => ({ recordKind, recordId })) })
    }
  }
}
