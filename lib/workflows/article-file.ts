import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** Longer than any article by far; a file this large is something else, and is not even read. */
export const MAX_ARTICLE_BYTES = 20 * 1024 * 1024

export interface ArticleFile {
  /** Base name. */
  name: string
  bytes: Uint8Array
}

/** Why a file can't be ingested: `reason` for programs, `message` in Korean for people. */
export interface FileFault {
  reason: string
  message: string
}

export type FileResult = { ok: true; file: ArticleFile } | ({ ok: false } & FileFault)

const SYSTEM_FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: { reason: 'missing', message: '파일이 없습니다.' },
  ENOTDIR: { reason: 'missing', message: '파일이 없습니다.' },
  ENAMETOOLONG: { reason: 'missing', message: '파일 이름이 너무 깁니다.' },
  ELOOP: { reason: 'missing', message: '바로 가기가 자기 자신을 가리킵니다.' },
  EACCES: { reason: 'no-permission', message: '읽을 권한이 없습니다.' },
  EPERM: { reason: 'no-permission', message: '읽을 권한이 없습니다.' },
  EISDIR: { reason: 'folder', message: '폴더입니다. 안에 든 파일을 하나씩 지정하세요.' },
}

/** Reads a file that may be an article. What kind of file it is, and its size, are looked at first. */
export async function readArticleFile(path: string): Promise<FileResult> {
  try {
    // Opening a pipe or a device can wait for ever, so the kind is asked before.
    const fault = faultOfKind(await stat(path))
    if (fault !== undefined) return { ok: false, ...fault }
    const handle = await open(path, constants.O_RDONLY)
    try {
      return await readLimited(handle, basename(path))
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { ok: false, ...systemFault(error) }
  }
}

interface FileKind {
  size: number
  isDirectory(): boolean
  isFile(): boolean
}

function faultOfKind(kind: FileKind): FileFault | undefined {
  if (kind.isDirectory()) return SYSTEM_FAULTS.EISDIR
  if (!kind.isFile()) return { reason: 'not-a-file', message: '보통 파일이 아닙니다(장치나 파이프).' }
  if (kind.size === 0) return { reason: 'empty', message: '빈 파일입니다.' }
  return kind.size > MAX_ARTICLE_BYTES ? tooLarge(kind.size) : undefined
}

/** Never more than the limit, should the file grow while it is read. */
async function readLimited(handle: FileHandle, name: string): Promise<FileResult> {
  const buffer = Buffer.alloc(Math.min((await handle.stat()).size, MAX_ARTICLE_BYTES))
  let length = 0
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return { ok: true, file: { name: name.normalize('NFC'), bytes: buffer.subarray(0, length) } }
}

export function tooLarge(size: number): FileFault {
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
  return {
    reason: 'too-large',
    message: `너무 큽니다(${megabytes(size)} MB). 기사는 ${megabytes(MAX_ARTICLE_BYTES)} MB까지 읽습니다.`,
  }
}

function systemFault(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return SYSTEM_FAULTS[code] ?? { reason: 'unreadable', message: `읽지 못했습니다: ${message}` }
}
