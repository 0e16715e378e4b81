import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import type { Reading } from '@/lib/records/reading'
import { looksThrough } from '@/tests/integration/queries/plans'
import { readingOf } from '@/tests/integration/search/seeded'
import {
  anyang,
  anyangEdited,
  decide,
  former,
  gimpo,
  later,
  save,
  takeBack,
} from '@/tests/integration/workflows/corrections/base'
import { CASES } from '@/tests/integration/workflows/corrections/cases'
import { freshDatabase } from '@/tests/setup/database'

let db: Database
/** Another connection: SQLite keeps a plan of a statement that writes open, and nobody could commit. */
let explaining: Database
let statements = new Set<string>()

beforeEach(async () => {
  const { url } = await freshDatabase()
  db = openDatabase(url, (statement) => statements.add(statement))
  explaining = openDatabase(url)
})
afterEach(() => Promise.all([db.$disconnect(), explaining.$disconnect()]))

async function expectIndexes(write: () => Promise<unknown>): Promise<void> {
  statements = new Set()
  await write()
  expect(statements.size).toBeGreaterThan(0)
  const found = []
  for (const statement of statements) found.push(...(await looksThrough(explaining, statement)))
  expect(found).toEqual([])
}

const NONE = 'no statement looks through a large table'
const AGENCY = '여수산업진흥원'
const PROGRAM = '조선 기자재 판로개척 지원사업'

const article = (file: string, text: string) => readingOf(file, Buffer.from(`여수, 기업 지원\n\n${text}\n`))

const articleOf = (date: string, agency: string, program: string) =>
  article(
    `${date}.txt`,
    `입력 ${date}\n\n여수시는 ${agency}을 통해 ‘${program}’에 2억원을 들인다고 밝혔다. 지역 기업 12개사가 참여한다. 시는 3월까지 신청을 받는다. 예산은 모두 5억원이다.`,
  )

const reprinted = (file: string, words = '한편 시는 이날 협약을 맺었다.') =>
  article(
    file,
    `여수시는 올해 기업 31개사를 돕는다고 밝혔다. 예산은 7억원이다. 신청은 4월까지 받는다. 시는 지난해 29개사를 도왔다. ${words}`,
  )

const USUAL = articleOf('2024.03.05', AGENCY, PROGRAM)

const ARTICLES: Readonly<Record<string, readonly Reading[]>> = {
  'an agency that another article calls otherwise, and no more': [
    USUAL,
    articleOf('2022.03.05', `${AGENCY}(이하 여수진흥원)`, PROGRAM),
    articleOf('2022.03.05', AGENCY, PROGRAM),
  ],
  'a programme that another article calls otherwise, and no more': [
    USUAL,
    articleOf('2022.03.05', AGENCY, '조선기자재 판로 개척 지원사업'),
    articleOf('2022.03.05', AGENCY, PROGRAM),
  ],
  'two agencies that a third article tells to be one': [
    articleOf('2022.04.01', '여수테크노파크', PROGRAM),
    articleOf('2022.04.02', '여수TP', PROGRAM),
    articleOf('2022.04.03', '여수테크노파크(여수TP)', PROGRAM),
    articleOf('2022.04.03', '여수테크노파크', PROGRAM),
  ],
  'an agency that has another name now': [
    articleOf('2021.04.03', '여수창조산업진흥원', PROGRAM),
    article(
      'renamed.txt',
      '입력 2025.01.02\n\n여수창조산업진흥원은 지난해 여수미래산업진흥원으로 이름을 바꿨다. 여수미래산업진흥원은 3억원을 지원한다.',
    ),
  ],
  'a text that is printed again, and again otherwise': [
    reprinted('first.txt'),
    reprinted('second.txt', '여수시 제공.'),
    reprinted('third.txt', '끝.'),
    reprinted('second.txt', '전남도는 예산 31억원을 따로 마련했다. 도는 6월에 계획을 알린다.'),
    article(
      'third.txt',
      '여수시는 지난달 관광객을 맞을 준비를 마쳤다고 알렸다. 시는 거리와 공원을 새로 단장하고 안내판을 바꾸었다.',
    ),
  ],
}

for (const [what, readings] of Object.entries(ARTICLES)) {
  test(`${what}: ${NONE}`, () => expectIndexes(() => save(db, ...readings)))
}

test(`all that people decide, and take back: ${NONE}`, async () => {
  await save(db, anyang(), former(), gimpo(), later())
  for (const { ask } of Object.values(CASES)) {
    const request = await ask(db)
    await expectIndexes(async () => {
      const id = await decide(db, request)
      await save(db, anyangEdited(), anyang())
      await takeBack(db, id)
    })
  }
})
