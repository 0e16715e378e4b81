import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Kinds of files that may be articles; those that are refused with advice (.hwp, .doc) are named too, so that nobody misses them. */
const ARTICLE_NAME = /\.(?:txt|text|md|markdown|mdown|html?|xhtml|docx|hwpx|pdf|hwp|doc|rtf)$/i

/**
 * The articles in a folder and the folders in it, by name; null when the path is no folder. What is hidden or only points
 * elsewhere is left alone, so that no loop is walked.
 */
export async function articlesIn(path: string): Promise<string[] | null> {
  if (!(await isFolder(path))) return null
  const found: string[] = []
  for await (const file of walkArticles(path)) found.push(file)
  return found
}

export async function isFolder(path: string): Promise<boolean> {
  const kind = await stat(path).catch(() => null)
  return kind?.isDirectory() ?? false
}

/** As `articlesIn`, one after another: of a large tree no more than one folder's names stand in memory. */
export async function* walkArticles(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  // `a.txt` comes before what is in `a/`, as in a list of whole paths.
  const keyOf = (entry: (typeof entries)[number]) => entry.name + (entry.isDirectory() ? '/' : '')
  for (const entry of entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walkArticles(path)
    else if (entry.isFile() && ARTICLE_NAME.test(entry.name)) yield path
  }
}
