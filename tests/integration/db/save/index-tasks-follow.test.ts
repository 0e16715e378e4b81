import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { readIndexTasks, removeIndexTasks } from '@/lib/db/search/index-tasks'
import { allSources, loadSources, SOURCE_KINDS } from '@/lib/db/search/load-sources'
import { TaskIds } from '@/lib/db/search/task-ids'
import type { Source } from '@/lib/search/sources'
import { readingOf, seedReadings } from '@/tests/integration/search/seeded'
import { freshDatabase } from '@/tests/setup/database'

const AT = new Date('2026-01-01')
const ARTICLES = 'tests/eval/articles'

let db: Database
const followed = new Map<string, Source>()

beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterAll(() => db?.$disconnect())

const idOf = (source: Source) => (source.kind === 'region' ? source.code : source.id)

/** As the index does, which never sees more than what the tasks name. */
async function follow(): Promise<number> {
  const tasks = await readIndexTasks(db, 0, 1_000_000)
  for (const kind of SOURCE_KINDS) {
    const ids = tasks.filter((task) => task.kind === kind).map(({ recordId }) => recordId)
    for (const id of ids) followed.delete(`${kind} ${id}`)
    for (const source of await loadSources(db, kind, ids)) followed.set(`${kind} ${idOf(source)}`, source)
  }
  await removeIndexTasks(db, new TaskIds(tasks.map(({ id }) => id)))
  return tasks.length
}

async function expectNothingStale(): Promise<void> {
  const now = new Map<string, Source>()
  for await (const batch of allSources(db))
    for (const source of batch) now.set(`${source.kind} ${idOf(source)}`, source)
  expect([...followed.keys()].sort()).toEqual([...now.keys()].sort())
  expect(
    [...now].filter(([key, source]) => JSON.stringify(followed.get(key)) !== JSON.stringify(source)),
  ).toEqual([])
}

const articleOf = (date: string, agency: string, program: string) =>
  readingOf(
    `${date}.txt`,
    Buffer.from(
      `여수, 기업 지원\n\n입력 ${date}\n\n여수시는 ${agency}을 통해 ‘${program}’에 2억원을 들인다고 밝혔다. 지역 기업 12개사가 참여한다. 시는 3월까지 신청을 받는다. 예산은 모두 5억원이다.\n`,
    ),
  )

const AGENCY = '여수산업진흥원'
const AGENCY_TWICE = '여수산업진흥원(이하 여수진흥원)'
const PROGRAM = '조선 기자재 판로개척 지원사업'
const PROGRAM_OTHERWISE = '조선기자재 판로 개척 지원사업'

const USUAL = articleOf('2024.03.05', AGENCY, PROGRAM)
/** Editions of an older article, which comes last: no record is called otherwise by it, but found by a name more or less. */
const EDITIONS = [
  articleOf('2022.03.05', AGENCY_TWICE, PROGRAM_OTHERWISE),
  articleOf('2022.03.05', AGENCY_TWICE, PROGRAM),
  articleOf('2022.03.05', AGENCY, PROGRAM),
]

it('leaves a task for every record that an article says something new of', async () => {
  const articles = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .filter((_, at) => at % 2 === 0)
    .map((name) => readingOf(name, readFileSync(`${ARTICLES}/${name}`)))
  const readings = [...seedReadings(), ...articles, USUAL]
  for (const reading of readings) {
    await saveReading(db, reading, AT)
    expect(await follow()).toBeGreaterThan(0)
  }
  await expectNothingStale()

  for (const edition of EDITIONS) {
    await saveReading(db, edition, AT)
    await follow()
    await expectNothingStale()
  }

  // Of each third article the last lines are taken back: what only they called an agency is no name of it any more.
  const shortened = readings.filter((_, at) => at % 3 === 0)
  for (const { file, article } of shortened) {
    const lines = article.text.split('\n')
    const kept = lines.slice(0, Math.ceil(lines.length * 0.7)).join('\n')
    await saveReading(db, readingOf(file, Buffer.from(kept)), AT)
    await follow()
  }
  await expectNothingStale()
})
