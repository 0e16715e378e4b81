/**
 * Articles and decisions of the database → a folder like `seeds/`, which lives in git and gives the same records when it is
 * read: what was added in the browser has no file otherwise.
 */
import type { Database } from '@/lib/db/client'
import { allCorrections } from '@/lib/db/corrections/stored'
import { uncorrectedReading } from '@/lib/db/corrections/stored-reading'
import { parseCorrections, printCorrections } from '@/lib/records/correction/file'
import { inTime } from '@/lib/records/correction/in-time'
import type { ManifestEntry } from '@/lib/records/manifest'
import { articleAsFile } from '@/lib/workflows/article-export/as-file'
import { textFileName } from '@/lib/workflows/article-export/file-name'
import { ExportFolder } from '@/lib/workflows/article-export/folder'

export interface ExportedArticles {
  /** Names of the files that were written. */
  written: string[]
  /** Those of them that the rules of today read otherwise than what is stored. */
  otherwise: string[]
  /** Articles whose text the folder has already. */
  known: number
  /** Articles that can't be kept as a text file, by their titles. */
  left: { article: string; message: string }[]
  /** Decisions in the folder's file, with those that it had before. */
  corrections: number
}

const AT_ONCE = 100

/**
 * Adds to the folder what it lacks and changes no file of an article that it has.
 * @throws Error when its manifest or its corrections can't be read, before anything is written
 */
export async function exportArticles(db: Database, path: string): Promise<ExportedArticles> {
  const folder = new ExportFolder(path)
  await folder.make()
  const { articles: entries } = await folder.manifest()
  const corrections = await mergedCorrections(db, folder)
  const outcome: ExportedArticles = {
    ...{ written: [], otherwise: [], known: 0, left: [] },
    corrections: corrections.length,
  }
  const texts = await folder.texts()
  const taken = await folder.names()
  const added: Record<string, ManifestEntry> = {}
  const chosen: { id: string; name: string }[] = []
  for await (const article of storedArticles(db)) {
    if (texts.has(article.contentHash)) {
      outcome.known += 1
      continue
    }
    const name = textFileName(article.file, taken)
    const reading = await uncorrectedReading(db, article.id)
    const written = await articleAsFile(name, reading, article.readingHash, entryOf(entries, name))
    if (!written.ok) {
      outcome.left.push({ article: article.title ?? article.file, message: written.message })
      continue
    }
    taken.add(name)
    chosen.push({ id: article.id, name })
    if (!written.isSame) outcome.otherwise.push(name)
    if (written.entry !== undefined) added[name] = written.entry
  }
  // Before the texts: one that is there counts as known the next time, with what is said of it.
  if (Object.keys(added).length > 0) await folder.writeManifest({ articles: { ...entries, ...added } })
  if (corrections.length > 0) await folder.writeCorrections(printCorrections(corrections))
  for (const { id, name } of chosen) {
    const { text } = await db.article.findUniqueOrThrow({ where: { id }, select: { text: true } })
    await folder.write(name, text)
    outcome.written.push(name)
  }
  return outcome
}

function entryOf(entries: Readonly<Record<string, ManifestEntry>>, name: string): ManifestEntry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

/** In the order in which they came, so that the same articles get the same names. */
async function* storedArticles(db: Database) {
  const select = { id: true, file: true, title: true, contentHash: true, readingHash: true } as const
  for (let skip = 0; ; skip += AT_ONCE) {
    const rows = await db.article.findMany({
      select,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      ...{ skip, take: AT_ONCE },
    })
    yield* rows
    if (rows.length < AT_ONCE) return
  }
}

/** What the folder's file holds of another base stays in it. */
async function mergedCorrections(db: Database, folder: ExportFolder) {
  const { corrections, faults } = parseCorrections(await folder.corrections())
  const [fault] = faults
  if (fault !== undefined) throw new Error(`corrections.jsonl:${fault.line}: ${fault.message}`)
  const all = new Map([...corrections, ...(await allCorrections(db))].map((one) => [one.id, one]))
  return inTime([...all.values()])
}
