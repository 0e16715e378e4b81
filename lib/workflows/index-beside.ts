/** Search follows an ingest while it writes, so that all of it together takes little longer than its slowest part. */
import type { Database } from '@/lib/db/client'
import type { RecordKind } from '@/lib/records/vocabulary'
import { type EngineAddress, writeClient } from '@/lib/search/engine/client'
import { RECORDS_INDEX } from '@/lib/search/engine/indexes'
import { DocumentThread } from '@/lib/workflows/document-thread'
import type { EngineAccess, NoEngine } from '@/lib/workflows/engine-access'
import { applyIndexTasks, canFollow, isBeingRebuilt } from '@/lib/workflows/index-changes'
import { applyTextTasks } from '@/lib/workflows/search-texts'

/** A thread takes a second to start: fewer articles are indexed sooner when all are written. */
const WORTH_A_THREAD = 32
/** Larger batches cost the engine less; a reader waits some seconds for what was just written. */
const FEWEST_A_ROUND = 120
/**
 * A batch takes the engine longer the more it has, and little longer for more documents: next to two and a half million some
 * 4 seconds for 800, 6 for 4,000. So a round waits for a part of the base.
 */
const PART_A_ROUND = 1 / 200
/** Then others that share the index have their turn. */
const TASKS_A_ROUND = 20_000
/** What failed is begun again so much later: a long ingest need not go without to its end for one slow moment of the engine. */
const ARTICLES_AFTER_FAILURE = 1_000
/** What fails so often fails again. */
const MOST_FAILURES = 10
/** Records of one article, which it makes out of date once. */
const OF_AN_ARTICLE: readonly RecordKind[] = ['metric', 'sentence']
/** Places, agencies and programmes are named by many articles: their documents are made once for so many. */
const ARTICLES_BETWEEN_SHARED = 1_000

export interface BesideOptions {
  databaseUrl: string
  /** Called when there is enough to do. */
  openEngine: () => Promise<Pick<EngineAccess, 'url' | 'adminKey' | 'close'> | NoEngine>
  index?: string
  /** Begins when so many articles are written. */
  from?: number
  /** Is told why search does not follow for a while. */
  onFailure?: (reason: string) => void
  articlesAfterFailure?: number
}

/**
 * Makes search documents beside an ingest in this process. Nothing it meets with stops or fails the ingest: what it does not
 * get to waits in the database, for `bringIndexUpToDate`.
 */
export class IndexBeside {
  /** Articles that were there before. */
  #present = 0
  #written = 0
  #begun = 0
  #shared = 0
  #isOver = false
  #wake: () => void = () => undefined
  #work: Promise<void> | undefined

  constructor(
    readonly db: Database,
    readonly options: BesideOptions,
  ) {}

  /** One more article was stored. */
  wrote(): void {
    this.#written += 1
    const { from = WORTH_A_THREAD } = this.options
    if (this.#written === from) this.#work = this.#follow().catch(() => undefined)
    this.#wake()
  }

  /** All is written: waits until what was begun is done, as far as it can be. */
  async finish(): Promise<void> {
    this.#isOver = true
    this.#wake()
    await this.#work
  }

  /** After a failure, begins again with another thread and a new look at the engine. */
  async #follow(): Promise<void> {
    this.#present = await this.db.article.count()
    const { onFailure, articlesAfterFailure = ARTICLES_AFTER_FAILURE } = this.options
    for (let failures = 0; failures < MOST_FAILURES; failures += 1) {
      try {
        return await this.#goRounds()
      } catch (error) {
        onFailure?.(error instanceof Error ? error.message : String(error))
      }
      await this.#untilWritten(this.#written + articlesAfterFailure)
      if (this.#isOver) return
    }
  }

  async #goRounds(): Promise<void> {
    const engine = await this.#engine()
    try {
      const address = engine && { url: engine.url, key: engine.adminKey }
      const thread = await DocumentThread.start(this.options.databaseUrl, address)
      await this.#goRoundsWith(thread, address).finally(() => thread.close())
    } finally {
      await engine?.close()
    }
  }

  async #goRoundsWith(thread: DocumentThread, engine: EngineAddress | null): Promise<void> {
    const round = await this.#roundWith(thread, engine)
    while (!this.#isOver) {
      await this.#untilWritten(this.#begun + this.#articlesOfRound())
      this.#begun = this.#written
      await round(this.#kindsOfRound())
    }
    await round()
  }

  async #engine() {
    const engine = await this.options.openEngine().catch(() => null)
    return engine === null || 'missing' in engine ? null : engine
  }

  /** One round of work: for the engine and the search texts, or for the texts alone where the engine can't be followed. */
  async #roundWith(thread: DocumentThread, engine: EngineAddress | null) {
    const { db } = this
    const { index = RECORDS_INDEX } = this.options
    const client = engine && writeClient(engine)
    const isFollowed = client !== null && (await canFollow(db, client, index).catch(() => false))
    return async (kinds?: readonly RecordKind[]): Promise<void> => {
      const given = { db, make: thread.make, ...(kinds && { kinds, most: TASKS_A_ROUND }) }
      if (engine === null || client === null || !isFollowed) return await applyTextTasks(given)
      // Whoever builds an index does the tasks that come meanwhile.
      if (!(await isBeingRebuilt(client, index))) await applyIndexTasks({ ...given, engine, index })
    }
  }

  /** Or until all is. */
  async #untilWritten(articles: number): Promise<void> {
    while (!this.#isOver && this.#written < articles) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  #articlesOfRound(): number {
    return Math.max(FEWEST_A_ROUND, (this.#present + this.#written) * PART_A_ROUND)
  }

  #kindsOfRound(): readonly RecordKind[] | undefined {
    if (this.#written - this.#shared < ARTICLES_BETWEEN_SHARED) return OF_AN_ARTICLE
    this.#shared = this.#written
    return undefined
  }
}
