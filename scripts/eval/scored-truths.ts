/** How the reader reads the made-up articles of a folder, one after another. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { printReading } from '@/lib/ingest/print-reading'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readFileAt } from '@/lib/workflows/read-file'
import { TRUTH_FILE } from '@/scripts/generate/folder'
import { type Gold, goldSchema } from '@/tests/eval/gold'
import { type Score, scoreReading } from '@/tests/eval/score'

export async function* scoredTruths(folder: string): AsyncGenerator<{ gold: Gold; score: Score }> {
  const manifests = new ArticleManifests()
  for await (const line of createInterface({ input: createReadStream(join(folder, TRUTH_FILE)) })) {
    const gold = goldSchema.parse(JSON.parse(line))
    const read = await readFileAt(join(folder, gold.file), manifests)
    if (!read.ok) throw new Error(`${gold.file}: ${read.message}`)
    yield { gold, score: scoreReading(gold, printReading(read.reading)) }
  }
}
