/** A Word document → its lines, by mammoth. It gets an archive of our own, with only the parts that hold text. */
import { Buffer } from 'node:buffer'
import { type Zippable, zipSync } from 'fflate'
import type { Archive } from '@/lib/ingest/read/document/archive'
import { refuseDoctype } from '@/lib/ingest/read/document/xml'
import { linesOfHtml } from '@/lib/ingest/read/html-lines'
import { DocumentFault } from '@/lib/ingest/read/page'

/** Pictures, embedded files, macros, links to other files, comments, headers and footers stay out. */
const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml)$/i
/** References to notes, and the arrows back: `지원했다[1]`. */
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>[^<]*<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g

export function isDocx({ names }: Archive): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/i.test(name))
}

/** @throws DocumentFault */
export async function readDocx(archive: Archive): Promise<string> {
  const buffer = Buffer.from(zipSync(await textParts(archive), { level: 0 }))
  const { default: mammoth } = await import('mammoth')
  const options = { externalFileAccess: false, includeEmbeddedStyleMap: false }
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, options)
    return linesOfHtml(value.replace(NOTE_LINKS, ''))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new DocumentFault(
      'damaged',
      `워드 문서를 읽지 못했습니다(${detail}). 워드에서 열어 다시 저장하세요.`,
    )
  }
}

async function textParts(archive: Archive): Promise<Zippable> {
  const parts: Zippable = {}
  for (const name of archive.names.filter((it) => TEXT_PARTS.test(it))) {
    const content = await archive.read(name)
    if (content === null) continue
    if (Buffer.from(content).includes('<!DOCTYPE')) refuseDoctype(name)
    parts[name] = content
  }
  return parts
}
