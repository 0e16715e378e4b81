import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { callerFolder } from '@/lib/env'
import { generateArticle } from '@/scripts/generate/article'
import { folderOf, TRUTH_FILE } from '@/scripts/generate/folder'
import { type Command, parseCommandLine, UsageError, wholeNumber } from '@/scripts/kb/command'
import { print } from '@/scripts/kb/output'
import { Progress } from '@/scripts/kb/progress'

const help = `Usage: kb generate --articles N [--seed S] [--to FOLDER]

Writes made-up Korean articles of the kind the reader is for, with what a careful person would read in them: to see how
the reader, the database and the search do with many. Places are real, everything said of them is invented.
The same seed gives the same articles on every machine; of more articles the first are the same.

  --articles N   how many
  --seed S       a whole number, 1 if not given: another one, another country of agencies and programmes
  --to FOLDER    where to, ./generated if not given: a text file an article, a thousand to a folder, and ${TRUTH_FILE}

  npm run -s eval -- --truth FOLDER   how well the reader reads them
`

/** So many files are written at a time. */
const AT_ONCE = 50

export const command: Command = {
  help,
  async run(args) {
    const { values } = parseCommandLine('generate', args, {
      articles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      to: { type: 'string', default: 'generated' },
    })
    if (values.articles === undefined) throw new UsageError('Say how many: --articles N.', 'generate')
    const count = wholeNumber('generate', 'articles', values.articles, 1)
    const seed = wholeNumber('generate', 'seed', values.seed, 0)
    const folder = resolve(callerFolder(), values.to)
    const figures = await writeAll(folder, seed, count)
    await print(`${count} articles with ${figures} figures in ${folder}\n`)
    return true
  },
}

async function writeAll(folder: string, seed: number, count: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  const truth = createWriteStream(join(folder, TRUTH_FILE))
  const progress = new Progress()
  let figures = 0
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => from + at)
    await mkdir(join(folder, folderOf(from)), { recursive: true })
    const golds = await Promise.all(numbers.map((number) => writeOne(folder, seed, number)))
    figures += golds.reduce((sum, gold) => sum + gold.figures.length, 0)
    const lines = golds.map((gold) => `${JSON.stringify(gold)}\n`).join('')
    if (!truth.write(lines)) await once(truth, 'drain')
    progress.update(`${from + numbers.length}/${count} articles`)
  }
  progress.clear()
  await new Promise<void>((done, failed) => truth.on('error', failed).end(done))
  return figures
}

/** @returns its truth, whose `file` is the path from the folder. */
async function writeOne(folder: string, seed: number, number: number) {
  const { file, text, gold } = generateArticle(seed, number)
  const path = `${folderOf(number)}/${file}`
  await writeFile(join(folder, path), text)
  return { ...gold, file: path }
}
