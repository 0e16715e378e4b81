/** Files that were read by rules, so that the same rules need not read them again. */
import type { Database } from '@/lib/db/client'

export interface KnownFile {
  digest: string
  contentHash: string
  readingHash: string
}

/** Those of the files whose article is stored just as these rules read it, by digest. */
export async function knownFiles(
  db: Database,
  rules: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, KnownFile>> {
  const files = await db.knownFile.findMany({ where: { digest: { in: [...digests] }, rules } })
  if (files.length === 0) return new Map()
  // Another file may have given the article another text since.
  const articles = await db.article.findMany({
    where: { readingHash: { in: files.map(({ readingHash }) => readingHash) } },
    select: { readingHash: true },
  })
  const present = new Set(articles.map(({ readingHash }) => readingHash))
  return new Map(
    files.filter(({ readingHash }) => present.has(readingHash)).map((file) => [file.digest, file]),
  )
}

/** Remembers files that were stored, in the place of what other rules read in them. */
export async function rememberFiles(db: Database, rules: string, files: readonly KnownFile[]): Promise<void> {
  if (files.length === 0) return
  const rows = [...new Map(files.map((file) => [file.digest, { ...file, rules }])).values()]
  await db.$transaction([
    db.knownFile.deleteMany({ where: { digest: { in: rows.map(({ digest }) => digest) } } }),
    db.knownFile.createMany({ data: rows }),
  ])
}
