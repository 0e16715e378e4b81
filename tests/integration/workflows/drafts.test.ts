/** From what a curator gives to what is stored. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { findDraft, keepDraft, listDrafts, removeDraft } from '@/lib/db/drafts'
import { knownArticle } from '@/lib/db/queries/known-article'
import { saveReading } from '@/lib/db/save/save-reading'
import { DRAFT_HOURS, MOST_DRAFTS } from '@/lib/records/draft/draft'
import { draftFactsSchema } from '@/lib/records/draft/facts'
import { fixField } from '@/lib/records/draft/figure-fixes'
import { MAX_ARTICLE_BYTES } from '@/lib/workflows/article-file'
import { changeFacts } from '@/lib/workflows/drafts/change-facts'
import { giveArticles } from '@/lib/workflows/drafts/give'
import { pastedFile } from '@/lib/workflows/drafts/pasted'
import { saveDraft } from '@/lib/workflows/drafts/save'
import { freshDatabase, freshDatabaseFile } from '@/tests/setup/database'
import { TEXT } from '@/tests/setup/documents/hostile/article'
import { writeHwpx } from '@/tests/setup/documents/hwpx'
import { bytesOf } from '@/tests/setup/documents/sample'

const NO_FACTS = draftFactsSchema.parse({})
const NOW = new Date()
const LATER = new Date(NOW.getTime() + (DRAFT_HOURS + 1) * 3_600_000)

let db: Database
const opened: Database[] = []

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
  opened.push(db)
})
afterAll(async () => {
  for (const one of opened) await one.$disconnect()
})

async function give(text = TEXT, facts = NO_FACTS): Promise<string> {
  const { readable } = await giveArticles(db, [pastedFile(text)], facts, '검수자')
  const [id] = readable
  if (id === undefined) throw new Error('nothing was read')
  return id
}

const draftOf = async (id: string) => {
  const draft = await findDraft(db, id, new Date())
  if (draft === null) throw new Error('there is no such draft')
  return draft
}

describe('giveArticles', () => {
  it('keeps what can be read and, with the reason, what can not; stores no article', async () => {
    const files = [
      { name: '기사.hwpx', bytes: writeHwpx(TEXT.split('\n')) },
      { name: 'old.hwp', bytes: bytesOf('HWP Document File V3.00') },
      { name: 'huge.txt', bytes: new Uint8Array(MAX_ARTICLE_BYTES + 1) },
    ]
    const given = await giveArticles(db, files, { ...NO_FACTS, title: '하나의 제목' }, '검수자')
    expect(given).toMatchObject({ readable: [expect.any(String)], faults: 2, refused: 0 })
    const drafts = await listDrafts(db, new Date())
    expect(drafts).toHaveLength(3)
    const [good] = drafts.filter(({ fault }) => fault === null)
    expect(good).toMatchObject({
      file: '기사.hwpx',
      curator: '검수자',
      title: expect.stringContaining('원주시'),
    })
    expect(drafts.find(({ file }) => file === 'old.hwp')?.fault).toContain('HWPX')
    expect(drafts.find(({ file }) => file === 'huge.txt')?.fault).toContain('20 MB')
    expect(await db.article.count()).toBe(0)
  })

  it('takes no more than a limit, and forgets what is a day old', async () => {
    const draft = { curator: '가', file: 'a.txt', facts: '{}', page: null, reading: null, fault: '읽지 못함' }
    for (let at = 0; at < MOST_DRAFTS; at += 1)
      expect(await keepDraft(db, { ...draft, id: `d${at}` }, NOW)).toBe(true)
    expect(await keepDraft(db, { ...draft, id: 'more' }, NOW)).toBe(false)
    expect(await listDrafts(db, LATER)).toEqual([])
    expect(await keepDraft(db, { ...draft, id: 'later' }, LATER)).toBe(true)
    expect(await db.articleDraft.count()).toBe(1)
  })
})

describe('changeFacts', () => {
  it('reads again: the years of 올해 and 지난해 follow the date', async () => {
    const id = await give()
    expect((await draftOf(id)).reading.metrics.map(({ year }) => year)).not.toContain(2022)
    expect(
      await changeFacts(db, id, { ...NO_FACTS, publishedOn: '2023-04-12', publisher: '원주투데이' }),
    ).toBeNull()
    const { reading, facts } = await draftOf(id)
    expect(reading.article).toMatchObject({ publishedOn: '2023-04-12', publisher: '원주투데이' })
    expect(facts.publisher).toBe('원주투데이')
    expect(reading.metrics.map(({ year }) => year)).toContain(2022)
    expect(await changeFacts(db, 'nothing', NO_FACTS)).toContain('이미')
  })
})

describe('saveDraft', () => {
  it('stores the reading once, with where it stands on the web', async () => {
    const id = await give(TEXT, { ...NO_FACTS, sourceUrl: 'https://news.example.com/1' })
    const saved = await saveDraft(db, id, {}, '검수자')
    expect(saved).toMatchObject({ ok: true, outcome: 'added', corrections: [] })
    expect(await db.article.findFirst({ select: { text: true, sourceUrl: true } })).toEqual({
      text: TEXT,
      sourceUrl: 'https://news.example.com/1',
    })
    expect(await db.metric.count()).toBe(5)
    expect(await findDraft(db, id, new Date())).toBeNull()
    expect(await saveDraft(db, id, {}, '검수자')).toMatchObject({
      ok: false,
      message: expect.stringContaining('이미'),
    })
  })

  it('makes what was set right a correction of who did it, and leaves out what was rejected', async () => {
    const id = await give()
    const { metrics } = (await draftOf(id)).reading
    const at = (raw: string) => metrics.findIndex((metric) => metric.raw === raw)
    const form = {
      [fixField('value', at('300억원'))]: '310억',
      [fixField('reject', at('5억원'))]: 'on',
      reason: '원문의 표와 다름',
    }
    const saved = await saveDraft(db, id, form, '검수자')
    expect(saved).toMatchObject({ ok: true, corrections: [expect.any(String), expect.any(String)] })
    const rows = await db.metric.findMany({ select: { raw: true, value: true } })
    expect(rows.find(({ raw }) => raw === '300억원')?.value).toBe(31_000_000_000)
    expect(rows.map(({ raw }) => raw)).not.toContain('5억원')
    const corrections = await db.correction.findMany({ select: { author: true, reason: true } })
    expect(corrections).toEqual(Array(2).fill({ author: '검수자', reason: '원문의 표와 다름' }))
  })

  it('changes nothing when a field can not be read', async () => {
    const id = await give()
    expect(await saveDraft(db, id, { [fixField('value', 0)]: '많이' }, '검수자')).toMatchObject({ ok: false })
    expect(await db.article.count()).toBe(0)
    expect(await removeDraft(db, id)).toBe(true)
    expect(await removeDraft(db, id)).toBe(false)
  })
})

describe('saveDraft, when something fails', () => {
  it('stores neither the article nor a part of the corrections, and keeps the draft', async () => {
    // The trigger is told in SQLite's words.
    db = openDatabase((await freshDatabaseFile()).url)
    opened.push(db)
    const id = await give()
    const last = (await draftOf(id)).reading.metrics.length - 1
    // The one that is made first is in the records when the database refuses the second.
    await db.$executeRawUnsafe(`CREATE TRIGGER "full" BEFORE INSERT ON "Correction"
      WHEN (SELECT COUNT(*) FROM "Correction") = 1 BEGIN SELECT RAISE(ABORT, 'disk is full'); END`)
    const form = { [fixField('year', 0)]: '2001', [fixField('year', last)]: '2002' }
    await expect(saveDraft(db, id, form, '검수자')).rejects.toThrow()
    const counts = [db.article.count(), db.metric.count(), db.correction.count(), db.ingestRun.count()]
    expect(await Promise.all([...counts, db.indexTask.count()])).toEqual([0, 0, 0, 0, 0])
    expect(await db.articleDraft.count()).toBe(1)
    await db.$executeRawUnsafe('DROP TRIGGER "full"')
    expect(await saveDraft(db, id, form, '검수자')).toMatchObject({ ok: true, outcome: 'added' })
    expect(await db.correction.count()).toBe(2)
    expect(await db.metric.count({ where: { year: { in: [2001, 2002] } } })).toBe(2)
  })

  it('says which figure can not be set right, and stores nothing', async () => {
    const first = await give()
    const { metrics } = (await draftOf(first)).reading
    const reject = { [fixField('reject', 0)]: 'on' }
    expect(await saveDraft(db, first, reject, '검수자')).toMatchObject({ ok: true })
    const again = await give(TEXT.replace('85개사', '86개사'))
    const before = await db.article.findFirstOrThrow()
    const refused = await saveDraft(db, again, { [fixField('year', 0)]: '2001' }, '검수자')
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining(`‘${metrics[0]?.raw}’`) })
    expect(await db.article.findFirst()).toEqual(before)
    // What is out already need not be taken out again.
    expect(await saveDraft(db, again, reject, '검수자')).toMatchObject({ ok: true, corrections: [] })
  })

  it('of two windows that save at the same moment one does, and the other is told', async () => {
    const id = await give()
    const saved = await Promise.all([saveDraft(db, id, {}, '가'), saveDraft(db, id, {}, '나')])
    expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await db.ingestRun.count()).toBe(1)
  })
})

describe('knownArticle', () => {
  it('tells the same text, an edition of it, and another article', async () => {
    const { reading } = await draftOf(await give())
    expect(await knownArticle(db, reading)).toBeNull()
    await saveReading(db, reading, NOW)
    expect(await knownArticle(db, reading)).toMatchObject({ as: 'same', title: reading.article.title })
    const edited = await draftOf(await give(TEXT.replace('85개사', '86개사')))
    expect(await knownArticle(db, edited.reading)).toMatchObject({ as: 'edition' })
    const other = await draftOf(await give(TEXT.replace('원주시, 중소기업육성자금', '삼척시, 특례보증')))
    expect(await knownArticle(db, other.reading)).toBeNull()
  })
})
