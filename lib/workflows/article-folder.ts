import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Kinds of files that may be articles; those that are refused with advice (.hwp, .doc) are named too, so that nobody misses them. */
const ARTICLE_NAME = /\.(?:txt|text|md|markdown|mdown|html?|xhtml|docx|hwpx|pdf|hwp|doc|rtf)$/i

/**
 * The articles in a folder and the folders in it, by name; null when the path is no folder. What is hidden or only points
 * elsewhere is left alone, so that no loop is walked.
 */
export async function articlesIn(path: string): Promise<string[] | null> {
  const kind = await stat(path).catch(() => null)
  if (kind === null || !kind.isDirectory()) return null
  const found: string[] = []
  const open = [path]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) open.push(join(folder, entry.name))
      else if (entry.isFile() && ARTICLE_NAME.test(entry.name)) found.push(join(folder, entry.name))
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}
