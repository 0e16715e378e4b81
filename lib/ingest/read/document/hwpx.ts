/** A Hangul document of the open format (KS X 6101) → its lines: paragraphs, rows of tables, texts in shapes, notes at the end. */
import type { Archive } from '@/lib/ingest/read/document/archive'
import { HwpxLines } from '@/lib/ingest/read/document/hwpx-lines'
import { walkXml } from '@/lib/ingest/read/document/xml'
import { cleanLines } from '@/lib/ingest/read/html-lines'
import { DocumentFault } from '@/lib/ingest/read/page'

const SECTION = /^Contents\/section(\d+)\.xml$/i

export function isHwpx({ names }: Archive): boolean {
  return names.some((name) => SECTION.test(name))
}

/** @throws DocumentFault */
export async function readHwpx(archive: Archive): Promise<string> {
  await refuseEncrypted(archive)
  const sections = archive.names
    .filter((name) => SECTION.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
  const lines = new HwpxLines()
  for (const name of sections) {
    const content = await archive.read(name)
    if (content !== null) walkXml(content, name, lines)
  }
  return cleanLines(lines.all())
}

const numberOf = (name: string) => Number(SECTION.exec(name)?.[1])

async function refuseEncrypted(archive: Archive): Promise<void> {
  const manifest = await archive.read('META-INF/manifest.xml')
  if (manifest === null || !new TextDecoder().decode(manifest).includes('encryption-data')) return
  throw new DocumentFault(
    'encrypted',
    '암호가 걸린 한글 문서입니다. 한글에서 암호를 풀고 저장한 파일을 넣으세요.',
  )
}
