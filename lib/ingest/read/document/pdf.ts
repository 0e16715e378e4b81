/** A PDF → its lines, by Mozilla's PDF.js. Only text is asked for: no picture is decoded, no font drawn, no script run. */
import { Buffer } from 'node:buffer'
import { KOREAN_CHARACTER_MAPS } from '@/lib/ingest/read/document/korean-character-maps.data'
import { withoutPageFurniture } from '@/lib/ingest/read/document/pdf-furniture'
import { linesOfPage, type PrintedItem, type PrintedLine } from '@/lib/ingest/read/document/pdf-lines'
import { paragraphsOf } from '@/lib/ingest/read/document/pdf-paragraphs'
import { cleanLines } from '@/lib/ingest/read/html-lines'
import { DocumentFault } from '@/lib/ingest/read/page'

/** A city's yearbook; more pages are no article, or a number somebody made up. */
const MOST_PAGES = 500
const MOST_LETTERS = 2_000_000

/** Gives PDF.js the Korean character maps it asks for by name, and nothing else: no file, no address. */
class OwnData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const name = filename.replace(/\.bcmap$/, '')
    const packed = kind === 'cMapUrl' ? KOREAN_CHARACTER_MAPS[name] : undefined
    if (packed === undefined) throw new Error(`${filename} is not kept here`)
    return new Uint8Array(Buffer.from(packed, 'base64'))
  }
}

/** @throws DocumentFault */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  const loading = getDocument({
    // PDF.js takes the buffer for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
    cMapUrl: 'own/',
    cMapPacked: true,
    BinaryDataFactory: OwnData,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pages = await printedPages(await loading.promise)
    return cleanLines(paragraphsOf(withoutPageFurniture(pages)))
  } catch (error) {
    throw faultOf(error)
  } finally {
    await loading.destroy()
  }
}

interface PdfFile {
  numPages: number
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: object[] }>; cleanup(): void }>
}

async function printedPages(file: PdfFile): Promise<PrintedLine[][]> {
  if (file.numPages > MOST_PAGES) {
    throw new DocumentFault(
      'too-long',
      `쪽이 너무 많습니다(${file.numPages}쪽). ${MOST_PAGES}쪽까지 읽습니다.`,
    )
  }
  const pages: PrintedLine[][] = []
  let letters = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    const lines = linesOfPage(items.filter(isPrinted))
    letters += lines.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > MOST_LETTERS) throw new DocumentFault('too-long', 'PDF의 글이 기사로 보기에는 너무 깁니다.')
    pages.push(lines)
  }
  if (letters > 0) return pages
  throw new DocumentFault(
    'no-text',
    '글자가 없는 PDF입니다(스캔한 그림). 글자를 고를 수 있는 PDF를 넣거나 글을 붙여 넣으세요.',
  )
}

/** Marked content has no string. */
function isPrinted(item: object): item is PrintedItem {
  return 'str' in item && typeof item.str === 'string' && 'transform' in item && Array.isArray(item.transform)
}

function faultOf(error: unknown): DocumentFault {
  if (error instanceof DocumentFault) return error
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (name === 'PasswordException') {
    return new DocumentFault('encrypted', '암호가 걸린 PDF입니다. 암호를 풀고 저장한 파일을 넣으세요.')
  }
  return new DocumentFault(
    'damaged',
    `PDF를 읽지 못했습니다(${message}). 다른 프로그램에서 열어 다시 저장하세요.`,
  )
}
