import type { Database } from '@/lib/db/client'
import { type IndexTask, readIndexTasks } from '@/lib/db/search/index-tasks'
import { SOURCE_KINDS } from '@/lib/db/search/load-sources'
import { markTextsWritten, tasksWithoutText, writeSearchTexts } from '@/lib/db/search/search-texts'
import { TaskIds } from '@/lib/db/search/task-ids'
import type { RecordKind } from '@/lib/records/vocabulary'
import type { EngineClient } from '@/lib/search/engine/client'
import { taskDone } from '@/lib/search/engine/tasks'
import type { StillHeld } from '@/lib/workflows/lease'
import { type DocumentsMade, documentMaker, type MakeDocuments } from '@/lib/workflows/make-documents'
import type { IndexPlace } from '@/lib/workflows/send-documents'

/** So many records go to the engine in one go: with a fifth of it, each document costs it several times as much. */
const BATCH = 2_000
/** So many batches may be on their way to the engine: it takes in at once all that have come while it was busy. */
const MOST_UNDER_WAY = 6

export interface TasksToApply {
  db: Database
  /** The index to bring up to date; null for the search texts alone. */
  target: ({ client: EngineClient } & IndexPlace) | null
  /** Makes the documents; in this thread, if not given. */
  make?: MakeDocuments
  /** Tasks known to be done. */
  alreadyDone?: TaskIds
  /** Asked before documents are sent or stored: may this process do so still? */
  stillHeld?: StillHeld
  /** Records of these kinds only. */
  kinds?: readonly RecordKind[] | undefined
  /** So many tasks and no more; all, if not given. */
  most?: number | undefined
}

/**
 * Does the waiting tasks: writes the search texts that are out of date, and brings an index up to date. Needs the leases of both.
 * @returns the ids of the tasks done now; they still wait, for the caller knows whether they are done for good.
 */
export async function applyTasks(given: TasksToApply): Promise<TaskIds> {
  const work = new Work(given)
  try {
    for await (const tasks of batches(given)) await work.begin(tasks)
  } finally {
    await work.end()
  }
  return work.done
}

async function* batches({
  db,
  target,
  kinds,
  most = Number.POSITIVE_INFINITY,
}: TasksToApply): AsyncGenerator<IndexTask[]> {
  const next = target === null ? tasksWithoutText : readIndexTasks
  let [after, begun] = [0, 0]
  while (begun < most) {
    const tasks = await next(db, after, Math.min(BATCH, most - begun), kinds)
    if (tasks.length === 0) return
    yield tasks
    after = tasks.at(-1)?.id ?? after
    begun += tasks.length
  }
}

interface Batch {
  tasks: readonly IndexTask[]
  making: Promise<DocumentsMade>
}

/** While the documents of a batch are made, the texts of the one before are stored and the engine takes in earlier ones. */
class Work {
  readonly done = new TaskIds()
  readonly #known: TaskIds
  readonly #make: MakeDocuments
  #making: Batch | undefined
  readonly #sent: { ids: number[]; sent: DocumentsMade['sent'] }[] = []

  constructor(readonly given: TasksToApply) {
    this.#known = given.alreadyDone ?? new TaskIds()
    this.#make = given.make ?? documentMaker(given.db, given.target?.client ?? null)
  }

  async begin(tasks: readonly IndexTask[]): Promise<void> {
    const fresh = tasks.filter(({ id }) => !this.#known.has(id))
    if (fresh.length === 0) return
    const { target, stillHeld } = this.given
    stillHeld?.()
    const making = this.#make({
      records: recordsOf(fresh),
      texts: fresh.some(({ textWritten }) => !textWritten),
      place: target && { index: target.index, layer: target.layer },
    })
    // Its failure is told when its turn comes.
    making.catch(() => undefined)
    const before = this.#making
    this.#making = { tasks: fresh, making }
    if (before !== undefined) await this.#store(before)
  }

  async end(): Promise<void> {
    const last = this.#making
    this.#making = undefined
    if (last !== undefined) await this.#store(last)
    while (this.#sent.length > 0) await this.#confirmOldest()
  }

  async #store({ tasks, making }: Batch): Promise<void> {
    const { texts, sent } = await making
    this.given.stillHeld?.()
    for (const rows of texts) await writeSearchTexts(this.given.db, rows)
    const unwritten = tasks.filter(({ textWritten }) => !textWritten).map(({ id }) => id)
    if (unwritten.length > 0) await markTextsWritten(this.given.db, unwritten)
    this.#sent.push({ ids: tasks.map(({ id }) => id), sent })
    if (this.#sent.length > MOST_UNDER_WAY) await this.#confirmOldest()
  }

  async #confirmOldest(): Promise<void> {
    const oldest = this.#sent.shift()
    if (oldest === undefined) return
    const client = this.given.target?.client
    if (client !== undefined) for (const work of oldest.sent) await taskDone(client, work)
    this.done.add(oldest.ids)
  }
}

/** Each record once, however many tasks it has. */
function recordsOf(tasks: readonly IndexTask[]) {
  return SOURCE_KINDS.map((kind) => ({
    kind,
    ids: [...new Set(tasks.filter((task) => task.kind === kind).map(({ recordId }) => recordId))],
  })).filter(({ ids }) => ids.length > 0)
}
