/**
 * The zip archive that a .docx or .hwpx is, opened within limits. Nothing is written anywhere, so a member's name is only a
 * name: `../../etc/passwd` is one that nobody asks for.
 */
import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { DocumentFault } from '@/lib/ingest/read/page'

/** A long document has some hundred members, most of them pictures. */
const MOST_MEMBERS = 5_000
/** XML of the longest article by far; all members that are read count. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024
/** XML shrinks to a twentieth; a hundredth and less is made to grow. */
const MOST_RATIO = 150
/** Small members may shrink as they like: a page of blanks. */
const RATIO_MATTERS_FROM = 1024 * 1024

export interface Archive {
  names: readonly string[]
  /** The unpacked member, or null when there is none of that name. Throws a DocumentFault beyond the limits. */
  read(name: string): Promise<Uint8Array | null>
}

export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(bytes)
  const members = new Map<string, Entry>()
  for (const entry of await entriesOf(zip)) members.set(nameOf(entry), entry)
  let unpacked = 0
  return {
    names: [...members.keys()],
    async read(name) {
      const entry = members.get(name)
      if (entry === undefined) return null
      unpacked += entry.uncompressedSize
      refuseBomb(entry, unpacked)
      return await contentOf(zip, entry)
    },
  }
}

function damaged(error: unknown): DocumentFault {
  const detail = error instanceof Error ? error.message : String(error)
  return new DocumentFault(
    'damaged',
    `문서 파일이 손상되었습니다(${detail}). 원래 프로그램에서 열어 다시 저장하세요.`,
  )
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    // Names stay bytes: the library would refuse the whole archive for one name that climbs out of it.
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
      lazyEntries: true,
    })
  } catch (error) {
    throw damaged(error)
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_MEMBERS) {
    throw new DocumentFault('archive-limits', `문서 안에 든 파일이 너무 많습니다(${zip.entryCount}개).`)
  }
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch (error) {
    throw damaged(error)
  }
  return entries
}

/** The names we ask for are ASCII; in other encodings they are other names. */
const nameOf = ({ fileNameRaw }: Entry) => fileNameRaw.toString('latin1').replaceAll('\\', '/')

function refuseBomb({ compressedSize, uncompressedSize }: Entry, unpacked: number): void {
  const grows = uncompressedSize > RATIO_MATTERS_FROM && uncompressedSize > compressedSize * MOST_RATIO
  if (!grows && unpacked <= MOST_UNPACKED_BYTES) return
  throw new DocumentFault('archive-limits', '압축을 풀면 지나치게 커지는 문서라 읽지 않았습니다.')
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new DocumentFault('encrypted', '암호가 걸린 문서입니다. 암호를 풀고 저장한 파일을 넣으세요.')
  }
  try {
    // The library ends the stream with an error as soon as it is longer than the archive says.
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(Buffer.from(piece))
    const content = Buffer.concat(pieces)
    if (crc32(content) !== entry.crc32) throw new Error('wrong checksum')
    return content
  } catch (error) {
    throw damaged(error)
  }
}
