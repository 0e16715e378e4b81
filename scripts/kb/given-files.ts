import { join, relative, resolve } from 'node:path'
import { callerFolder } from '@/lib/env'
import { type FileResult, MAX_ARTICLE_BYTES, tooLarge } from '@/lib/workflows/article-file'
import { articlesIn, isFolder, walkArticles } from '@/lib/workflows/article-folder'
import { UsageError } from '@/scripts/kb/command'

export interface GivenFile {
  /** As it was written. */
  written: string
  path: string
}

export const STANDARD_INPUT = '-'

/**
 * The files of a command line, and those in its folders. npm moves to the project's folder, so relative ones are meant from
 * where the user is.
 */
export async function givenFiles(command: string, words: readonly string[]): Promise<GivenFile[]> {
  if (words.length === 0) throw new UsageError('Give at least one article FILE.', command)
  const files: GivenFile[] = []
  for (const written of words) {
    const path = resolve(callerFolder(), written)
    const inside = written === STANDARD_INPUT ? null : await articlesIn(path)
    if (inside === null) files.push({ written, path })
    else files.push(...inside.map((file) => ({ written: join(written, relative(path, file)), path: file })))
  }
  return files
}

/** As `givenFiles`, one after another, however many there are. */
export async function* streamedFiles(words: readonly string[]): AsyncGenerator<GivenFile> {
  for (const written of words) {
    const path = resolve(callerFolder(), written)
    if (!(await isFolder(path))) yield { written, path }
    else {
      for await (const file of walkArticles(path))
        yield { written: join(written, relative(path, file)), path: file }
    }
  }
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
