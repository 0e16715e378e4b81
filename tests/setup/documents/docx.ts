/** A Word document as Word writes it, with no more than it takes. */
import { type Zippable, zipSync } from 'fflate'
import { type Block, bytesOf, escapeXml, isTable } from '@/tests/setup/documents/sample'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** Two runs a paragraph, as Word cuts them at every change of format. */
export function docxParagraph(text: string): string {
  const half = Math.ceil(text.length / 2)
  const runs = [text.slice(0, half), text.slice(half)].map(
    (part) => `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`,
  )
  return `<w:p>${runs.join('')}</w:p>`
}

function tableXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${docxParagraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

export function docxBody(blocks: readonly Block[]): string {
  return blocks.map((block) => (isTable(block) ? tableXml(block) : docxParagraph(block))).join('')
}

/** @param body XML between the tags of the body; @param more members beside the usual ones, which win over them. */
export function docxOf(body: string, more: Zippable = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`
  return zipSync({
    '[Content_Types].xml': bytesOf(TYPES),
    '_rels/.rels': bytesOf(RELATIONS),
    'word/document.xml': bytesOf(document),
    ...more,
  })
}

export const writeDocx = (blocks: readonly Block[]) => docxOf(docxBody(blocks))
