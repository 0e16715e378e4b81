import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { CORRECTIONS_FILE } from '@/lib/records/correction/file'
import { type Manifest, type ManifestEntry, manifestSchema } from '@/lib/records/manifest'
import type { FileFault } from '@/lib/workflows/article-file'

export const MANIFEST_NAME = 'manifest.json'

type Loaded = { manifest: Manifest } | { fault: FileFault }

const NONE: Loaded = { manifest: { articles: {} } }

/** Files come folder by folder: of more folders than lie in one another none is needed again. */
const MOST_FOLDERS = 16

/**
 * What the manifests beside article files say of them. Each folder's manifest is read once for all its files. A
 * `manifest.json` of another kind, without `articles`, counts as none; one of ours with a fault is a fault of every article
 * beside it, as reading them without it would store less than is known.
 */
export class ArticleManifests {
  readonly #byFolder = new Map<string, Promise<Loaded>>()

  async entryFor(path: string): Promise<{ known: ManifestEntry | undefined } | { fault: FileFault }> {
    const loaded = await this.#load(dirname(path))
    if ('fault' in loaded) return loaded
    const { articles } = loaded.manifest
    const name = basename(path).normalize('NFC')
    return { known: Object.hasOwn(articles, name) ? articles[name] : undefined }
  }

  /** Whether the file is itself a manifest, or the file of corrections: `seeds/*` names them too, and they are no articles. */
  async isManifest(path: string): Promise<boolean> {
    if (basename(path) === CORRECTIONS_FILE) return true
    return basename(path) === MANIFEST_NAME && (await this.#load(dirname(path))) !== NONE
  }

  #load(folder: string): Promise<Loaded> {
    const known = this.#byFolder.get(folder) ?? loadManifest(join(folder, MANIFEST_NAME))
    // The one used last stands last.
    this.#byFolder.delete(folder)
    this.#byFolder.set(folder, known)
    const [first] = this.#byFolder.keys()
    if (this.#byFolder.size > MOST_FOLDERS && first !== undefined) this.#byFolder.delete(first)
    return known
  }
}

async function loadManifest(path: string): Promise<Loaded> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return NONE
  try {
    const content: unknown = JSON.parse(text)
    if (typeof content !== 'object' || content === null || !('articles' in content)) return NONE
    const parsed = manifestSchema.safeParse(content)
    return parsed.success
      ? { manifest: parsed.data }
      : { fault: manifestFault(path, z.prettifyError(parsed.error)) }
  } catch (error) {
    return { fault: manifestFault(path, error instanceof Error ? error.message : String(error)) }
  }
}

function manifestFault(path: string, detail: string): FileFault {
  return { reason: 'manifest', message: `옆에 있는 ${path}을(를) 읽을 수 없습니다: ${detail}` }
}
