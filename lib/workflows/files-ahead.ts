/** Takes files in their order, reads some ahead, and passes over those that are known. */
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Database } from '@/lib/db/client'
import { type KnownFile, knownFiles } from '@/lib/db/save/known-files'
import type { SoundReading } from '@/lib/db/save/save-reading'
import { isDocument } from '@/lib/ingest/read/read-page'
import type { ManifestEntry } from '@/lib/records/manifest'
import { type ArticleFile, type FileFault, readArticleFile } from '@/lib/workflows/article-file'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readSoundly } from '@/lib/workflows/read-soundly'
import { ReadingPool } from '@/lib/workflows/reading-pool'

/** What is known of a file before anything is stored. */
export type FileAhead =
  | { path: string; is: 'manifest' }
  | { path: string; is: 'faulty'; fault: FileFault }
  | { path: string; is: 'known'; contentHash: string }
  | FileRead

export interface FileRead {
  path: string
  is: 'read'
  digest: string
  sound: SoundReading
}

export interface AheadOptions {
  db: Database
  /** Null: no file is known. */
  rules: string | null
  /** Threads that read; 0: none but this one. */
  jobs: number
}

/** One core is the writer's. */
export function defaultJobs(): number {
  return Math.min(8, Math.max(1, availableParallelism() - 1))
}

/** So many files are looked up at once; of large ones fewer, for they stand in memory. */
const AT_ONCE = 32
const BYTES_AT_ONCE = 16 * 1024 * 1024
/** So many batches may be on their way. */
const BATCHES_AHEAD = 1
/** Threads take a second to start: a few files are read sooner without. */
const WORTH_A_THREAD = 16

interface Opened {
  path: string
  file: ArticleFile
  entry: ManifestEntry | undefined
  digest: string
}

type Looked = FileAhead | Opened

/** The files in the order of `paths`, each as soon as all before it are read. */
export async function* filesAhead(
  paths: AsyncIterable<string> | Iterable<string>,
  options: AheadOptions,
): AsyncGenerator<FileAhead> {
  const reader = new Reader(options.jobs)
  const underWay: Promise<FileAhead>[][] = []
  try {
    for await (const batch of openedBatches(paths)) {
      const looked = await withoutKnown(batch, options)
      underWay.push(looked.map((one) => reader.read(one)))
      if (underWay.length > BATCHES_AHEAD) for (const one of underWay.shift() ?? []) yield await one
    }
    for (const one of underWay.flat()) yield await one
  } finally {
    await reader.close()
  }
}

async function* openedBatches(paths: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Looked[]> {
  const manifests = new ArticleManifests()
  let batch: Looked[] = []
  let bytes = 0
  for await (const path of paths) {
    const looked = await open(path, manifests)
    batch.push(looked)
    bytes += 'file' in looked ? looked.file.bytes.length : 0
    if (batch.length < AT_ONCE && bytes < BYTES_AT_ONCE) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

async function open(path: string, manifests: ArticleManifests): Promise<Looked> {
  if (await manifests.isManifest(path)) return { path, is: 'manifest' }
  const result = await readArticleFile(path)
  if (!result.ok) return { path, is: 'faulty', fault: result }
  const manifest = await manifests.entryFor(path)
  if ('fault' in manifest) return { path, is: 'faulty', fault: manifest.fault }
  const { file } = result
  const said = JSON.stringify([file.name, manifest.known ?? null])
  const digest = createHash('sha256').update(said).update('\0').update(file.bytes).digest('hex')
  return { path, file, entry: manifest.known, digest }
}

async function withoutKnown(batch: readonly Looked[], { db, rules }: AheadOptions): Promise<Looked[]> {
  const digests = batch.flatMap((one) => ('file' in one ? [one.digest] : []))
  const known: ReadonlyMap<string, KnownFile> =
    rules === null || digests.length === 0 ? new Map() : await knownFiles(db, rules, digests)
  return batch.map((one) => {
    const before = 'file' in one ? known.get(one.digest) : undefined
    return before === undefined ? one : { path: one.path, is: 'known', contentHash: before.contentHash }
  })
}

/** Reads in this thread first, and in others when there is enough to read. */
class Reader {
  #pool: ReadingPool | undefined
  #read = 0

  constructor(readonly jobs: number) {}

  async read(looked: Looked): Promise<FileAhead> {
    if ('is' in looked) return looked
    const { path, file, entry, digest } = looked
    const answer = await this.#answer(file, entry)
    if (!answer.ok) return { path, is: 'faulty', fault: answer }
    return { path, is: 'read', digest, sound: answer }
  }

  /** Documents have a thread of their own already, which can be stopped. */
  async #answer(file: ArticleFile, entry: ManifestEntry | undefined) {
    this.#read += 1
    if (this.jobs === 0 || this.#read <= WORTH_A_THREAD || isDocument(file))
      return await readSoundly(file, entry)
    this.#pool ??= new ReadingPool(this.jobs)
    return await this.#pool.read(file, entry)
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }
}
