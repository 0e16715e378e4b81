/** A Hangul document of the open format, with no more than it takes. */
import { type Zippable, zipSync } from 'fflate'
import { type Block, bytesOf, escapeXml, isTable } from '@/tests/setup/documents/sample'

const HP =
  'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"'

/** Hangul keeps the properties of the section in the first run, and writes where each line lies behind the text. */
export function hwpxParagraph(text: string): string {
  return `<hp:p id="0" paraPrIDRef="0"><hp:run charPrIDRef="0"><hp:t>${escapeXml(text)}</hp:t></hp:run><hp:linesegarray><hp:lineseg textpos="0"/></hp:linesegarray></hp:p>`
}

export function hwpxTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<hp:tc><hp:subList>${hwpxParagraph(text)}</hp:subList><hp:cellAddr/></hp:tc>`
  const row = (cells: readonly string[]) => `<hp:tr>${cells.map(cell).join('')}</hp:tr>`
  return `<hp:p><hp:run><hp:tbl rowCnt="${rows.length}">${rows.map(row).join('')}</hp:tbl><hp:t/></hp:run></hp:p>`
}

export function hwpxBody(blocks: readonly Block[]): string {
  return blocks.map((block) => (isTable(block) ? hwpxTable(block) : hwpxParagraph(block))).join('')
}

export function hwpxOf(body: string, more: Zippable = {}): Uint8Array {
  const section = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><hs:sec ${HP}>${body}</hs:sec>`
  return zipSync({
    mimetype: [bytesOf('application/hwp+zip'), { level: 0 }],
    'version.xml': bytesOf(
      '<?xml version="1.0"?><hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version"/>',
    ),
    'Contents/section0.xml': bytesOf(section),
    ...more,
  })
}

export const writeHwpx = (blocks: readonly Block[]) => hwpxOf(hwpxBody(blocks))
