/** Pieces of a page, as PDF.js gives them in the order they are printed, → lines. */

export interface PrintedItem {
  str: string
  /** Scale, turn and place; from the lower left corner of the page. */
  transform: number[]
  width: number
}

export interface PrintedLine {
  /** Cells of a row are parted by tabs. */
  text: string
  left: number
  right: number
  /** Of the baseline, from below. */
  height: number
  /** Of the letters. */
  size: number
  /** Whether a blank was printed behind the last letter: then the line does not break a word. */
  endsWithBlank: boolean
}

/** In widths of a Hangul syllable. A justified line never stretches a blank so far: what stands behind it is another cell. */
const CELL_GAP = 2
const WORD_GAP = 0.3

interface Placed {
  text: string
  left: number
  right: number
  height: number
  size: number
}

export function linesOfPage(items: readonly PrintedItem[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const item of items) {
    const placed = placeOf(item)
    const line = lines.at(-1)
    if (placed === null) {
      if (line !== undefined && item.str !== '') line.endsWithBlank = true
    } else if (line !== undefined && continues(line, placed)) append(line, placed)
    else lines.push({ ...placed, text: placed.text.trim(), endsWithBlank: /\s$/.test(placed.text) })
  }
  return lines
}

/** Null for blanks, and for letters that stand aslant or upright: stamps over the page, margins. */
function placeOf({ str, transform, width }: PrintedItem): Placed | null {
  const [a = 0, b = 0, , , left = 0, height = 0] = transform
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) return null
  return { text: str, left, right: left + width, height, size: Math.abs(a) || 1 }
}

function continues(line: PrintedLine, next: Placed): boolean {
  const isLevel = Math.abs(line.height - next.height) < Math.min(line.size, next.size) * 0.5
  return isLevel && next.left > line.right - next.size
}

function append(line: PrintedLine, next: Placed): void {
  const gap = (next.left - line.right) / next.size
  const isParted = line.endsWithBlank || /^\s/.test(next.text) || gap > WORD_GAP
  const between = gap > CELL_GAP ? '\t' : isParted ? ' ' : ''
  line.text += `${between}${next.text.trim()}`
  line.right = next.right
  line.size = Math.max(line.size, next.size)
  line.endsWithBlank = /\s$/.test(next.text)
}
