/** Markup of any source → lines: a block a line, a row of a table a line with its cells parted by tabs. */
import { parseHTML } from 'linkedom'

/** Elements after which a line ends. */
const BLOCKS =
  'p, div, br, li, tr, h1, h2, h3, h4, h5, h6, section, article, blockquote, figure, figcaption, table, caption, ul, ol, dl, dt, dd, pre, hr'
/** Say nothing to a reader: what a browser runs, loads or fills in. */
const NOT_TEXT =
  'script, style, template, noscript, iframe, object, embed, svg, math, canvas, audio, video, select, textarea, button, head'

/** @param html what would stand in a body. Nothing in it is run or fetched. */
export function linesOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(NOT_TEXT)) element.remove()
  for (const row of document.querySelectorAll('tr')) partCells(row)
  for (const block of document.querySelectorAll(BLOCKS)) block.append('\n')
  return cleanLines((document.body.textContent ?? '').split('\n'))
}

/** Runs of blanks become one; lines without a letter go. Tabs stay: they part cells. */
export function cleanLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const TEXT = 3

/** Cells stay apart on the line of their row. One that is alone in its row only frames what is in it, and keeps its paragraphs. */
function partCells(row: Element): void {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')
  if (cells.length < 2) return
  // What stands between the cells is the layout of the source: a line feed there would tear the row apart.
  for (const between of [...row.childNodes].filter(({ nodeType }) => nodeType === TEXT)) between.remove()
  for (const cell of cells) {
    for (const block of cell.querySelectorAll(BLOCKS)) block.append(' ')
    cell.textContent = `${(cell.textContent ?? '').replace(/\s+/g, ' ').trim()}\t`
  }
}
