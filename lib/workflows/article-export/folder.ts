/** The folder that articles are written to: what it holds, and files that are written whole or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CORRECTIONS_FILE } from '@/lib/records/correction/file'
import { digestOf } from '@/lib/records/ids'
import { type Manifest, manifestSchema } from '@/lib/records/manifest'
import { articlesIn } from '@/lib/workflows/article-folder'
import { ArticleManifests, MANIFEST_NAME } from '@/lib/workflows/article-manifest'
import { readFileAt } from '@/lib/workflows/read-file'

export class ExportFolder {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  async make(): Promise<void> {
    await mkdir(this.#path, { recursive: true })
  }

  /** Names that are taken. */
  async names(): Promise<Set<string>> {
    return new Set((await readdir(this.#path)).map((name) => name.normalize('NFC')))
  }

  /** Digests of the texts that its files are read as, whatever kind of files they are. */
  async texts(): Promise<Set<string>> {
    const manifests = new ArticleManifests()
    const digests = new Set<string>()
    for (const path of (await articlesIn(this.#path)) ?? []) {
      const read = await readFileAt(path, manifests)
      if (read.ok) digests.add(digestOf(read.reading.article.text))
    }
    return digests
  }

  /** @throws Error that says what is wrong with a manifest that is there: it is not written over. */
  async manifest(): Promise<Manifest> {
    const text = await this.#read(MANIFEST_NAME)
    if (text === null) return { articles: {} }
    const parsed = manifestSchema.safeParse(parsedJson(text))
    if (parsed.success) return parsed.data
    throw new Error(`${join(this.#path, MANIFEST_NAME)} can't be read: ${z.prettifyError(parsed.error)}`)
  }

  async writeManifest(manifest: Manifest): Promise<void> {
    await this.write(MANIFEST_NAME, `${JSON.stringify(manifest, null, 2)}\n`)
  }

  /** Empty when there are none. */
  async corrections(): Promise<string> {
    return (await this.#read(CORRECTIONS_FILE)) ?? ''
  }

  async writeCorrections(text: string): Promise<void> {
    await this.write(CORRECTIONS_FILE, text)
  }

  async #read(name: string): Promise<string | null> {
    try {
      return await readFile(join(this.#path, name), 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  }

  /** Nobody finds half a file: it is written beside and then put in its place. */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    const beside = join(this.#path, `.${randomUUID()}.part`)
    try {
      const file = await open(beside, 'wx')
      try {
        await file.writeFile(content)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, join(this.#path, name))
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
