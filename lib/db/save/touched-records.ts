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

  /** Leaves a task for each record; one that is waiting already is not doubled. */
  async writeTasks(tx: Transaction): Promise<void> {
    const waiting = await tx.indexTask.findMany({ select: { recordKind: true, recordId: true } })
    const known = new Set(waiting.map(({ recordKind, recordId }) => `${recordKind} ${recordId}`))
    const tasks = [...this.#ids].flatMap(([recordKind, ids]) =>
      [...ids].sort().map((recordId) => ({ recordKind, recordId })),
    )
    await tx.indexTask.createMany({
      data: tasks.filter(({ recordKind, recordId }) => !known.has(`${recordKind} ${recordId}`)),
    })
  }
}
