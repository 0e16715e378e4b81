/** A PDF with Korean text in a font that is not in the file, as old Korean programs wrote them. */
import { deflateSync } from 'node:zlib'
import { type Block, isTable } from '@/tests/setup/documents/sample'

/** Width of the text in syllables, size of the letters, distance of the lines, in points. */
const COLUMNS = 34
const SIZE = 12
const LEADING = 18
const LEFT = 72
const TOP = 770
const LINES_A_PAGE = 36

interface Printed {
  text: string
  /** Per cent of the usual width. */
  stretch?: number
  left: number
  height: number
}

/** A Hangul syllable is one wide, a letter of ASCII half. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 128 ? 0.5 : 1), 0)

/** Broken where the line is full, in the middle of words too; a blank at the break is printed. */
export function wrapped(text: string, columns = COLUMNS): string[] {
  const lines: string[] = []
  let line = ''
  for (const letter of text) {
    if (widthOf(line + letter) > columns && letter !== ' ') {
      lines.push(line)
      line = ''
    }
    line += letter
  }
  return [...lines, line]
}

export function utf16Hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

const textOperators = ({ text, left, height, stretch = 100 }: Printed) =>
  `BT /F1 ${SIZE} Tf ${stretch} Tz 1 0 0 1 ${left} ${height} Tm <${utf16Hex(text)}> Tj ET`

function printedLines(blocks: readonly Block[]): { cells: string[]; gap: boolean; stretch?: number }[] {
  return blocks.flatMap((block) =>
    isTable(block)
      ? block.map((row, at) => ({ cells: [...row], gap: at === 0 }))
      : wrapped(block).map((line, at, all) => ({
          cells: [line],
          gap: at === 0,
          // All lines but the last end at one edge; a blank behind the last word hangs over it.
          ...(at < all.length - 1 && { stretch: (100 * COLUMNS) / widthOf(line.trimEnd()) }),
        })),
  )
}

/** Pages of operators: paragraphs a line apart, cells of a table twelve syllables. */
export function pagesOf(blocks: readonly Block[]): string[] {
  const pages: string[][] = [[]]
  let height = TOP
  for (const { cells, gap, ...as } of printedLines(blocks)) {
    height -= gap ? LEADING * 1.6 : LEADING
    if (height < TOP - LINES_A_PAGE * LEADING) {
      pages.push([])
      height = TOP
    }
    pages
      .at(-1)
      ?.push(...cells.map((text, at) => textOperators({ text, left: LEFT + at * 12 * SIZE, height, ...as })))
  }
  return pages.map((lines) => lines.join('\n'))
}

const FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UTF16-H /DescendantFonts [4 0 R] >>'
const DESCENDANT =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>'
const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'

export function streamOf(content: string | Uint8Array, dictionary = ''): string {
  const packed = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
  return `<< /Length ${packed.length} /Filter /FlateDecode ${dictionary} >>\nstream\n${packed.toString('latin1')}\nendstream`
}

/** Objects by number from 1, each as it is printed between obj and endobj. */
export function pdfOf(objects: readonly string[], trailer = '/Root 1 0 R'): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file + end, 'latin1'))
}

/** @param catalog entries more of the catalogue: an action to run when the file is opened. */
export function pdfOfPages(pages: readonly string[], catalog = ''): Uint8Array {
  const first = 6
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    FONT,
    DESCENDANT,
    DESCRIPTOR,
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      streamOf(content),
    ]),
  ]
  return pdfOf(objects)
}

export const writePdf = (blocks: readonly Block[]) => pdfOfPages(pagesOf(blocks))
