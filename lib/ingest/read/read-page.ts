/** Any file that may hold an article → its text. What a file is follows from its bytes; its name only tells kinds of text apart. */
import { openArchive } from '@/lib/ingest/read/document/archive'
import { containerOf, kindNamed } from '@/lib/ingest/read/document/container'
import { isDocx, readDocx } from '@/lib/ingest/read/document/docx'
import { isHwpx, readHwpx } from '@/lib/ingest/read/document/hwpx'
import { readPdf } from '@/lib/ingest/read/document/pdf'
import { DocumentFault, type PageFault, type PageResult } from '@/lib/ingest/read/page'
import { pageOfDocument } from '@/lib/ingest/read/taken-out'
import { readTextPage } from '@/lib/ingest/read/text-page'

export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** Whether a file is a document that a library must open: slower, and worth doing where it can be stopped. */
export function isDocument({ bytes }: GivenFile): boolean {
  return containerOf(bytes) !== 'text'
}

/** Never throws: whatever the bytes are, the answer is a page or the reason why there is none. */
export async function readPage(file: GivenFile): Promise<PageResult> {
  const container = containerOf(file.bytes)
  if (container === 'text') return readTextPage(file)
  try {
    if (typeof container === 'object') return unreadable(container.name)
    const text = container === 'pdf' ? await readPdf(file.bytes) : await readArchived(file.bytes)
    return pageOfDocument(text)
  } catch (error) {
    return faultOf(error)
  }
}

async function readArchived(bytes: Uint8Array): Promise<string> {
  const archive = await openArchive(bytes)
  if (isHwpx(archive)) return await readHwpx(archive)
  if (isDocx(archive)) return await readDocx(archive)
  const { message } = kindNamed(archivedKind(archive.names))
  throw new DocumentFault('unsupported', message)
}

function archivedKind(names: readonly string[]): string {
  if (names.includes('xl/workbook.xml')) return 'spreadsheet'
  if (names.includes('ppt/presentation.xml')) return 'slides'
  return names.includes('[Content_Types].xml') || names.includes('mimetype') ? 'office' : 'archive'
}

function unreadable(name: string): PageFault {
  return { ok: false, reason: name === 'encrypted' ? name : 'unsupported', message: kindNamed(name).message }
}

function faultOf(error: unknown): PageFault {
  if (error instanceof DocumentFault) return { ok: false, reason: error.reason, message: error.message }
  const detail = error instanceof Error ? error.message : String(error)
  return {
    ok: false,
    reason: 'damaged',
    message: `문서를 읽지 못했습니다(${detail}). 원래 프로그램에서 열어 다시 저장하세요.`,
  }
}
