/** What a file is, by its first bytes: names lie, and browsers and mail programs change them. */

import { UNREADABLE_KINDS, type UnreadableKind } from '@/lib/ingest/read/document/unreadable.data'

export type Container = 'text' | 'zip' | 'pdf'

/** PDF.js and other readers look for the mark no further. */
const PDF_MARK_WITHIN = 1024

const startsWith = (bytes: Uint8Array, mark: Uint8Array) => mark.every((byte, at) => bytes[at] === byte)

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/** Streams of the old compound files, whose names are UTF-16. */
const OLE_STREAMS: readonly [stream: string, kind: string][] = [
  ['HwpSummaryInformation', 'hwp'],
  ['BodyText', 'hwp'],
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'slides'],
]

/** The kind of container, or why files of this kind are not read. */
export function containerOf(bytes: Uint8Array): Container | UnreadableKind {
  if (startsWith(bytes, ascii('PK\u0003\u0004')) || startsWith(bytes, ascii('PK\u0005\u0006'))) return 'zip'
  if (startsWith(bytes, OLE)) return kindNamed(oleKind(bytes))
  const known = UNREADABLE_KINDS.find(({ marks }) => marks.some((mark) => startsWith(bytes, ascii(mark))))
  if (known !== undefined) return known
  return Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).includes('%PDF-') ? 'pdf' : 'text'
}

function oleKind(bytes: Uint8Array): string {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = OLE_STREAMS.find(([stream]) => content.includes(Buffer.from(stream, 'utf16le')))
  return found?.[1] ?? 'office'
}

/** The entry of a kind that is told by something else than its first bytes. */
export function kindNamed(name: string): UnreadableKind {
  const kind = UNREADABLE_KINDS.find((it) => it.name === name)
  if (kind === undefined) throw new TypeError(`There is no kind ${name}.`)
  return kind
}
