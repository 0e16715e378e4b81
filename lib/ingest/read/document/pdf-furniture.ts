/** Takes running heads, running feet and page numbers off the pages: they would stand in the middle of sentences. */
import type { PrintedLine } from '@/lib/ingest/read/document/pdf-lines'

/** `- 3 -`, `3`, `3 / 12`, `3쪽`. */
const PAGE_NUMBER = /^[-–—‐\s]*\d{1,4}(?:\s?\/\s?\d{1,4})?\s?(?:쪽|페이지)?[-–—‐\s]*$/
/** A running head has one line or two. */
const ENDS = 2

export function withoutPageFurniture(pages: readonly PrintedLine[][]): PrintedLine[][] {
  const running = runningKeys(pages)
  return pages.map((lines) => {
    const ends = new Set(endsOf(lines))
    return lines.filter(
      (line) => !ends.has(line) || !(PAGE_NUMBER.test(line.text) || running.has(keyOf(line))),
    )
  })
}

/** The highest and the lowest lines, in whatever order they are printed. */
function endsOf(lines: readonly PrintedLine[]): PrintedLine[] {
  const byHeight = [...lines].sort((a, b) => b.height - a.height)
  return [...byHeight.slice(0, ENDS), ...byHeight.slice(ENDS).slice(-ENDS)]
}

/** The page's own number differs: `안양시 보도자료 3`. */
const keyOf = ({ text, height }: PrintedLine) =>
  `${Math.round(height / 4)} ${text.replace(/\d+/g, '#').replace(/\s/g, '')}`

/** Lines that stand at the same height on more than half of the pages. */
function runningKeys(pages: readonly PrintedLine[][]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(endsOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1 && count > pages.length / 2).map(([key]) => key))
}
