import type { XmlHandler } from '@/lib/ingest/read/document/xml'

/** What stands on every page, or on none: its text is no part of the article. */
const LEFT_OUT = new Set(['header', 'footer', 'hiddenComment', 'secPr', 'parameters', 'shapeComment'])
/** Kept apart and put to the end, so that they don't cut a sentence in two. */
const NOTES = new Set(['footNote', 'endNote'])
/** Inside a text: blanks of several widths. A tab between words must not look like the border of a cell. */
const BLANKS = new Set(['tab', 'nbSpace', 'fwSpace'])

/** Collects the lines of a section while its elements come by. */
export class HwpxLines implements XmlHandler {
  readonly #lines: string[] = []
  readonly #noteLines: string[] = []
  /** Where lines go: the document, a note, a cell; the innermost last. */
  readonly #sinks: string[][] = [this.#lines]
  /** The rows that are being read, each a list of cells; of a table in a table the innermost last. */
  readonly #rows: string[][] = []
  /** Paragraphs that are being read: one may hold a table or a shape that has paragraphs of its own. */
  readonly #paragraphs: string[] = []
  #leftOut = 0
  #notes = 0
  #inText = 0
  #deleted = 0

  all(): string[] {
    return [...this.#lines, ...this.#noteLines]
  }

  open(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    else if (name === 't') this.#inText += 1
    else if (name === 'deleteBegin') this.#deleted += 1
    else if (name === 'deleteEnd') this.#deleted = Math.max(0, this.#deleted - 1)
    else if (BLANKS.has(name)) this.#add(' ')
    else if (name === 'lineBreak') this.#add('\n')
    else if (name === 'hyphen') this.#add('-')
    else this.#begin(name)
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1
    else if (name === 't') this.#inText -= 1
    else if (name === 'p') {
      this.#endLine()
      this.#paragraphs.pop()
    } else if (name === 'tc' && this.#rows.length > 0) this.#endCell()
    else if (name === 'tr') this.#endRow()
    else if (NOTES.has(name)) this.#endNote()
  }

  text(text: string): void {
    if (this.#inText > 0) this.#add(text.replace(/\s+/g, ' '))
  }

  #begin(name: string): void {
    if (name === 'p') {
      // A note in the middle of a sentence does not end it.
      if (this.#notes === 0 && this.#leftOut === 0) this.#endLine()
      this.#paragraphs.push('')
    } else if (name === 'tbl') this.#endLine()
    else if (name === 'tr') this.#rows.push([])
    else if (NOTES.has(name)) {
      this.#notes += 1
      this.#sinks.push([])
    } else if (name === 'tc' && this.#rows.length > 0) this.#sinks.push([])
  }

  #add(text: string): void {
    const at = this.#paragraphs.length - 1
    if (this.#leftOut > 0 || this.#deleted > 0 || at < 0) return
    this.#paragraphs[at] += text
  }

  /** What was read of the present paragraph is a line; what follows a table in it is another. */
  #endLine(): void {
    const at = this.#paragraphs.length - 1
    const text = this.#paragraphs[at]
    if (text === undefined || text === '') return
    this.#sinks.at(-1)?.push(...text.split('\n'))
    this.#paragraphs[at] = ''
  }

  #endNote(): void {
    this.#notes -= 1
    this.#noteLines.push(...(this.#sinks.pop() ?? []))
  }

  #endCell(): void {
    const lines = this.#sinks.pop() ?? []
    this.#rows.at(-1)?.push(lines.join('\n'))
  }

  /** A row is a line; a cell alone in its row only frames what is in it. */
  #endRow(): void {
    const cells = this.#rows.pop() ?? []
    const [only] = cells
    if (cells.length === 1) this.#sinks.at(-1)?.push(...(only ?? '').split('\n'))
    else this.#sinks.at(-1)?.push(cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t'))
  }
}
