import { resolve } from 'node:path'
import { callerFolder } from '@/lib/env'
import { type FileResult, MAX_ARTICLE_BYTES, tooLarge } from '@/lib/workflows/article-file'
import { UsageError } from '@/scripts/kb/command'

export interface GivenFile {
  /** As it was written. */
  written: string
  path: string
}

export const STANDARD_INPUT = '-'

/** The files of a command line: npm moves to the project's folder, so relative ones are meant from where the user is. */
export function givenFiles(command: string, words: readonly string[]): GivenFile[] {
  if (words.length === 0) throw new UsageError('Give at least one article FILE.', command)
  return words.map((written) => ({ written, path: resolve(callerFolder(), written) }))
}

/** Standard input as a file, no further than an article may be long. */
export async function readStandardInput(): Promise<FileResult> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > MAX_ARTICLE_BYTES) return { ok: false, ...tooLarge(size) }
  }
  return { ok: true, file: { name: STANDARD_INPUT, bytes: Buffer.concat(chunks) } }
}
