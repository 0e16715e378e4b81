import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Beyond the alphabet and figures: what Korean prose and the interface write. */
const SIGNS = '\u00a0·…‘’“”–—‧→←↑↓×÷≥≤±°㎡㈜「」『』〈〉《》、。￦₩'
const OTHER_SIGNS = '△▲▽▼◇◆□■○●◎☆★※→⇒①②③④⑤⑥⑦⑧⑨⑩㎞㎝㎏'
const FIRST_PRINTABLE = 0x20
const LAST_PRINTABLE = 0x7e

/** Written by ourselves: each syllable in it is shown again and again. */
const INTERFACE = ['app', 'components', 'lib/compare', 'lib/measures', 'lib/records', 'lib/search']
/** Articles of the kind the site is about. */
const ARTICLES = ['seeds', 'tests/eval/articles', 'tests/eval/held-out']

export interface ChosenLetters {
  /** What nearly all text is written with: Latin, figures, signs, the syllables of the interface and those that articles use most. */
  frequent: string[]
  /** What else articles are written with: a page has few of them, but most pages have one. */
  other: string[]
}

/** @param most of the articles' syllables that count as frequent; 700 of them are 99.8% of what articles write. */
export function chooseLetters(root: string, most: number): ChosenLetters {
  const printable = Array.from({ length: LAST_PRINTABLE - FIRST_PRINTABLE + 1 }, (_, index) =>
    String.fromCharCode(FIRST_PRINTABLE + index),
  )
  const counts = syllablesIn(ARTICLES.flatMap((folder) => textsIn(join(root, folder), /\.txt$/)))
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter)
  const shown = syllablesIn(INTERFACE.flatMap((folder) => textsIn(join(root, folder), /\.tsx?$/)))
  const frequent = new Set([...printable, ...SIGNS, ...byUse.slice(0, most), ...shown.keys()])
  const other = [...byUse, ...OTHER_SIGNS].filter((letter) => !frequent.has(letter))
  return { frequent: inOrder(frequent), other: inOrder(other) }
}

const inOrder = (letters: Iterable<string>): string[] =>
  [...letters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))

function textsIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => join(folder, path))
    .filter((path) => name.test(path) && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8').normalize('NFC'))
}

function syllablesIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const letter of text.match(/[가-힣]/g) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return counts
}
