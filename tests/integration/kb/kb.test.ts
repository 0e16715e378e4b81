import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { printedReadingSchema } from '@/lib/records/printed-reading'
import { searchAnswerSchema } from '@/lib/search/answer'
import type { EngineProcess } from '@/lib/search/engine/process'
import { UsageError } from '@/scripts/kb/command'
import { COMMAND_NAMES, commandNamed } from '@/scripts/kb/commands'
import { freshFolder } from '@/tests/setup/database'
import { dumpDatabase } from '@/tests/setup/dump-database'
import { startEngine } from '@/tests/setup/engine'
import { runKb } from '@/tests/setup/run-kb'

const SEEDS = ['000_e87b260a8acf037b', '001_d0607df3ba5053e3', '003_a4e9bdc086878582'].map(
  (id) => `seeds/${id}.txt`,
)

// Real commands: on a machine that does much else they take long.
vi.setConfig({ testTimeout: 90_000 })

let engine: EngineProcess
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  engine = await startEngine()
  folder = await freshFolder('kb')
  env = { KB_DATA_DIR: join(folder, 'data'), MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.masterKey }
})
afterAll(() => engine.stop())

const kb = (args: readonly string[], input?: string) => runKb(args, env, input)

describe('wrong usage', () => {
  const cases: [string[], RegExp][] = [
    [['extract'], /at least one article FILE/],
    [['ingest'], /at least one article FILE/],
    [['ingest', '-'], /not standard input/],
    [['reindex', 'now'], /takes no “now”/],
    [['search'], /Give a QUERY/],
    [['search', '--page', '0', '안양'], /--page takes a whole number/],
    [['search', '--kind', 'thing', '안양'], /--kind takes no “thing”/],
    [['export', '--format', 'xls'], /csv or json/],
    [['export', '--region', 'atlantis'], /No region has the slug/],
    [['doctor', 'house'], /takes no “house”/],
    [['corrections'], /list, export, or import FILE/],
    [['corrections', 'import'], /list, export, or import FILE/],
    [['corrections', 'erase'], /does not know “erase”/],
    [['articles', 'export'], /export --to FOLDER/],
    [['backup', 'a.db', 'b.db'], /not also “b.db”/],
    [['restore'], /Name the backup FILE/],
    [['restore', 'a.db', 'b.db'], /not also “b.db”/],
  ]
  test.each(cases)('kb %j says what to write', async (args, message) => {
    const [name = '', ...rest] = args
    const run = (await commandNamed(name))?.run(rest)
    await expect(run).rejects.toSatisfy((error) => error instanceof UsageError && message.test(error.message))
  })

  test.each<[string[], RegExp]>([
    [[], /which command/],
    [['exstract'], /There is no command “exstract”/],
    [['extract', '--jsno', 'x'], /Unknown option '--jsno'/],
  ])('kb %j ends with 2 and one line', async (args, message) => {
    const { code, stdout, stderr } = await kb(args)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('--help')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('help', () => {
  test.each(COMMAND_NAMES)('kb %s has it', async (name) => {
    expect((await commandNamed(name))?.help).toMatch(new RegExp(`^Usage: kb ${name}\\b`))
  })

  test.each([[['--help']], [['ingest', '--help']]])('kb %j prints it as data', async (args) => {
    const { code, stdout, stderr } = await kb(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: /)
  })
})

describe('kb extract', () => {
  test('prints one JSON object a line that follows the contract, and stores nothing', async () => {
    const { code, stdout, stderr } = await kb(['extract', '--json', ...SEEDS])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(SEEDS.length)
    for (const [index, line] of lines.entries()) {
      const printed = printedReadingSchema.parse(JSON.parse(line))
      const text = (await readFile(SEEDS[index] ?? '', 'utf8')).normalize('NFC')
      expect(printed.metrics.length).toBeGreaterThan(3)
      for (const { raw, start, end, sentence } of printed.metrics) {
        expect(text.slice(start, end)).toBe(raw)
        expect(sentence).toContain(raw)
      }
    }
    await expect(readFile(join(folder, 'data', 'kb.db'))).rejects.toThrow(/ENOENT/)
  })

  test('names a file it can not read, prints the others and ends with 1', async () => {
    const { code, stdout, stderr } = await kb(['extract', '--json', SEEDS[1] ?? '', 'none.txt'])
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^none\.txt: missing: .+\n$/)
  })

  test('reads standard input', async () => {
    const text = await readFile(SEEDS[1] ?? '', 'utf8')
    const { code, stdout } = await kb(['extract', '--json', '-'], text)
    expect(code).toBe(0)
    expect(printedReadingSchema.parse(JSON.parse(stdout))).toMatchObject({
      file: '-',
      article: { publishedOn: '2022-05-18' },
    })
  })

  test('without --json prints for people', async () => {
    const { stdout } = await kb(['extract', SEEDS[1] ?? ''])
    expect(stdout).toContain('안양산업진흥원 [진흥원] 안양시 옛 이름 안양창조산업진흥원(~2021-10)')
  })
})

describe('kb ingest, search, export, doctor on one data folder', () => {
  test('ingest, again, and with bad files among them', async () => {
    const first = await kb(['ingest', ...SEEDS])
    expect(first).toEqual({ code: 0, stdout: '3 added, 0 changed, 0 unchanged, 0 failed\n', stderr: '' })
    const db = openDatabase(`file:${join(folder, 'data', 'kb.db')}`)
    const before = await dumpDatabase(db)
    expect(before.IndexTask).toEqual([])

    const huge = join(folder, 'huge.txt')
    await writeFile(huge, '')
    await truncate(huge, 200 * 1024 * 1024)
    const again = await kb(['ingest', huge, ...SEEDS, 'none.txt'])
    expect(again).toMatchObject({ code: 1, stdout: '0 added, 0 changed, 3 unchanged, 2 failed\n' })
    expect(again.stderr.split('\n').filter((line) => line !== '')).toEqual([
      expect.stringMatching(/huge\.txt: too-large: .*200 MB/),
      expect.stringMatching(/^none\.txt: missing: /),
    ])
    expect(await dumpDatabase(db)).toEqual(before)
    await db.$disconnect()
  })

  test('doctor finds everything sound, and ends with 1 when it is not', async () => {
    const { code, stdout } = await kb(['doctor'])
    expect(stdout).not.toContain('WRONG')
    expect(stdout).toMatch(/search index +\d+ documents, as in the database/)
    expect(code).toBe(0)
    const elsewhere = await runKb(['doctor', '--json'], { ...env, KB_DATA_DIR: join(folder, 'none') })
    expect(elsewhere.code).toBe(1)
    const verdicts = elsewhere.stdout.trimEnd().split('\n')
    expect(verdicts.map((line) => JSON.parse(line).ok)).toEqual([true, false])
  })

  test('search prints the answer of the contract', async () => {
    const { code, stdout, stderr } = await kb(['search', '--json', '안양창조산업진흥원'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const answer = searchAnswerSchema.parse(JSON.parse(stdout))
    expect(answer.reduced).toBe(false)
    expect(answer.hits[0]).toMatchObject({ kind: 'agency', name: '안양산업진흥원' })
  })

  test('export writes each figure with quote, offsets, qualifier and basis', async () => {
    const out = join(folder, 'figures.csv')
    const { code, stdout } = await kb(['export', '--out', out, '--region', 'anyang'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const csv = await readFile(out, 'utf8')
    expect(csv.startsWith('\ufeffid,label,value')).toBe(true)
    expect(csv).toContain(',5300000000,KRW,,53억원,exact,')
    const json = await kb(['export', '--format', 'json', '--kind', 'budget'])
    for (const row of JSON.parse(json.stdout))
      expect(row).toMatchObject({ kind: 'budget', quote: expect.stringContaining(row.raw) })
  })
})

test('two ingests at once into a new database both go in', async () => {
  const own = { ...env, KB_DATA_DIR: join(folder, 'both'), MEILI_URL: 'http://127.0.0.1:9' }
  const files = join(folder, 'many')
  await mkdir(files)
  const names = Array.from({ length: 12 }, (_, at) => join(files, `${at}.txt`))
  for (const [at, path] of names.entries()) {
    await writeFile(
      path,
      `안양시는 ${2000 + at}년 안양산업진흥원을 통해 기업 ${at + 10}개사에 ${at + 3}억원을 지원했다고 밝혔다.\n`,
    )
  }
  const runs = await Promise.all([
    runKb(['ingest', ...names], own),
    runKb(['ingest', ...[...names].reverse()], own),
  ])

  const added = runs.map(({ stdout }) => Number(/^(\d+) added/.exec(stdout)?.[1]))
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect((added[0] ?? 0) + (added[1] ?? 0)).toBe(names.length)
  for (const { stderr } of runs) expect(stderr).toContain('the search index will follow')
  const db = openDatabase(`file:${join(folder, 'both', 'kb.db')}`)
  expect(await db.article.count()).toBe(names.length)
  expect(await db.agency.count({ where: { name: '안양산업진흥원' } })).toBe(1)
  await db.$disconnect()
})
