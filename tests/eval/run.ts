/** Reads the gold sets from disk and has the reader read their articles, as `kb extract` would. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printReading } from '@/lib/ingest/print-reading'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readFileAt } from '@/lib/workflows/read-file'
import { type Gold, goldSchema } from '@/tests/eval/gold'
import { type Score, scoreReading } from '@/tests/eval/score'

/** `held-out` is never looked at in detail, so that no rule is made for it. */
export const SETS = ['seeds', 'articles', 'held-out'] as const
export type SetName = (typeof SETS)[number]

const ROOT = join(import.meta.dirname, '../..')

export async function goldOf(set: SetName): Promise<Gold[]> {
  const folder = join(import.meta.dirname, set)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).sort()
  return Promise.all(
    names.map(async (name) => goldSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  )
}

/** The reading of a gold file's article; throws when the reader refuses it, which it never may. */
export async function readingOf(gold: Gold) {
  const result = await readFileAt(join(ROOT, gold.file), new ArticleManifests())
  if (!result.ok) throw new Error(`${gold.file}: ${result.message}`)
  return result.reading
}

export async function scoreSet(set: SetName): Promise<{ gold: Gold; score: Score }[]> {
  const all = await goldOf(set)
  return Promise.all(
    all.map(async (gold) => ({ gold, score: scoreReading(gold, printReading(await readingOf(gold))) })),
  )
}
