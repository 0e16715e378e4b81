/** File names for articles that were given without a folder of their own. Pure. */

/** Most file systems take 255 bytes, and each Hangul syllable has three. */
const MOST_LETTERS = 70
const ENDING = '.txt'

/**
 * The name an article's file had, as a text file: `기사.hwpx` → `기사.txt`. Whatever could lead out of the folder, hide the file or be
 * refused by another system goes.
 * @param taken names that are in the folder
 */
export function textFileName(file: string, taken: ReadonlySet<string>): string {
  const stem =
    file
      .normalize('NFC')
      .replace(/\.[A-Za-z]{2,5}$/, '')
      .replace(/[^\p{L}\p{N}\s._()[\]-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[.\s-]+|[.\s-]+$/g, '')
      .slice(0, MOST_LETTERS)
      .trim() || 'article'
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? stem + ENDING : `${stem}-${copy}${ENDING}`
    if (!taken.has(name)) return name
  }
}
