import { isUtf8 } from 'node:buffer'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeClient } from '@/lib/search/engine/client'
import { RECORDS_INDEX, removeIndex } from '@/lib/search/engine/indexes'
import { type IngestPlace, runIngest } from '@/scripts/crashes/killed-ingest'
import { type State, stateOf } from '@/scripts/crashes/state'

export interface CrashCheck {
  /** An empty folder for data and articles. */
  folder: string
  engine: IngestPlace['engine']
  kb: IngestPlace['kb']
  articles: readonly string[]
  kills: number
  /** A number from 0 to 1, as Math.random gives. */
  random: () => number
  onProgress?: (killed: number) => void
}

export interface CrashResult {
  killed: number
  /** How often all articles went in after having been interrupted; each time compared with the undisturbed run. */
  passes: number
  /** What differs; empty when nothing was lost, doubled or orphaned. */
  differences: string[]
}

/**
 * Ingests articles, then edited copies of them, again and again, killing each ingest at some moment and starting it anew,
 * until `kills` were killed; whenever all went in, compares database and index with those of an undisturbed run.
 */
export async function checkCrashes(check: CrashCheck): Promise<CrashResult> {
  const editions = await writeEditions(check)
  const calm = { dataDir: join(check.folder, 'calm'), engine: check.engine, kb: check.kb }
  const started = performance.now()
  for (const files of editions) await runIngest(files, calm, null)
  const usual = (performance.now() - started) / editions.length
  const expected = await stateOf(calm)
  const result: CrashResult = { killed: 0, passes: 0, differences: expected.faults }
  while (result.killed < check.kills && result.differences.length === 0) {
    await onePass(check, editions, usual, result)
    result.differences.push(...differences(expected, await stateOf(disturbed(check))))
    result.passes += 1
  }
  return result
}

const disturbed = ({ folder, engine, kb }: CrashCheck): IngestPlace => ({
  dataDir: join(folder, 'disturbed'),
  engine,
  kb,
})

async function onePass(
  check: CrashCheck,
  editions: readonly string[][],
  usualMs: number,
  result: CrashResult,
): Promise<void> {
  const place = disturbed(check)
  await rm(place.dataDir, { recursive: true, force: true })
  await removeIndex(writeClient({ url: check.engine.url, key: check.engine.masterKey }), RECORDS_INDEX)
  for (const files of editions) {
    // Early moments more often: with even chances most of the articles would go in between two kills.
    const moment = () => (result.killed < check.kills ? usualMs * check.random() ** 3 : null)
    while (!(await runIngest(files, place, moment()))) {
      result.killed += 1
      check.onProgress?.(result.killed)
    }
  }
}

/** The articles as they are, and as they are after an edit that takes a sentence away and adds another. */
async function writeEditions({ folder, articles }: CrashCheck): Promise<string[][]> {
  const first = join(folder, 'first')
  const second = join(folder, 'second')
  for (const edition of [first, second]) await mkdir(edition, { recursive: true })
  for (const path of articles) {
    const name = basename(path)
    await cp(path, join(first, name))
    await writeFile(join(second, name), edited(await readFile(path)))
  }
  return await Promise.all(
    [first, second].map(async (edition) =>
      (await readdir(edition)).sort().map((name) => join(edition, name)),
    ),
  )
}

/** In whatever encoding, the last line goes; what stands instead is read in UTF-8 articles only. */
function edited(article: Buffer): Buffer {
  const lastLine = article.lastIndexOf('\n', article.length - 2)
  const rest = article.subarray(0, lastLine)
  return isUtf8(rest)
    ? Buffer.concat([rest, Buffer.from('\n시는 내년에 기업 12개사에 3억 원을 지원한다.\n')])
    : article
}

function differences(expected: State, found: State): string[] {
  const wanted = new Set(expected.lines)
  const had = new Set(found.lines)
  return [
    ...found.faults,
    ...expected.lines.filter((line) => !had.has(line)).map((line) => `lost: ${line.slice(0, 300)}`),
    ...found.lines.filter((line) => !wanted.has(line)).map((line) => `too much: ${line.slice(0, 300)}`),
    ...(found.lines.length === had.size ? [] : ['doubled lines']),
  ].slice(0, 20)
}
