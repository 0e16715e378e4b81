import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countDocuments } from '@/lib/db/check/count-documents'
import { evidenceFaults, forgetReadings } from '@/lib/db/check/evidence'
import { integrityFaults } from '@/lib/db/check/integrity'
import { deleteOrphans, orphans } from '@/lib/db/check/orphans'
import { type Database, openDatabase } from '@/lib/db/client'
import { saveReading } from '@/lib/db/save/save-reading'
import { allSources } from '@/lib/db/search/load-sources'
import { buildDocuments } from '@/lib/search/build-document'
import { ANYANG, buildReading } from '@/tests/setup/build-reading'
import { freshDatabase } from '@/tests/setup/database'
import { removeUnchecked } from '@/tests/setup/spoil-database'

const READING = buildReading({
  lines: ['안양시의 안양산업진흥원은 청년창업펀드 53억원을 지원했다.', '더 지원할 계획이다.'],
  regions: [{ code: ANYANG, printed: '안양시' }],
  agencies: [{ name: '안양산업진흥원', regionCode: ANYANG }],
  programs: [{ name: '청년창업펀드', agency: '안양산업진흥원' }],
  metrics: [{ raw: '53억원', value: 5.3e9, agency: '안양산업진흥원' }],
  issues: [{ code: 'unread-number', message: '읽지 못함', start: 23, end: 27 }],
})

let db: Database

beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
  await saveReading(db, READING, new Date())
})
afterEach(() => db.$disconnect())

describe('evidence', () => {
  const faults = async () => {
    const found: string[] = []
    for await (const fault of evidenceFaults(db)) found.push(...fault.faults)
    return found
  }
  const breaks: [string, () => Promise<unknown>, RegExp][] = [
    ['a figure', () => db.metric.updateMany({ data: { raw: '54억원' } }), /figure met_.* “54억원”/],
    [
      'a sentence',
      () => db.sentence.updateMany({ where: { ordinal: 1 }, data: { text: '없는 말.' } }),
      /sentence at/,
    ],
    ['a name', () => db.agencyName.updateMany({ data: { end: 999 } }), /name anm_/],
    [
      'a mention',
      () => db.mention.updateMany({ where: { kind: 'region' }, data: { start: 40, end: 41 } }),
      /name mnt_/,
    ],
    ['an issue', () => db.issue.updateMany({ data: { quote: '다른 말' } }), /issue iss_/],
  ]

  test('that stands in its text has no faults', async () => expect(await faults()).toEqual([]))

  test.each(breaks)('of %s that does not stand in the text is found', async (_, damage, fault) => {
    await damage()
    expect(await faults()).toEqual([expect.stringMatching(fault)])
  })

  test('with faults is stored anew by the next ingest of the same text', async () => {
    await db.metric.updateMany({ data: { raw: '54억원' } })
    expect(await saveReading(db, READING, new Date())).toBe('unchanged')
    await forgetReadings(
      db,
      (await db.article.findMany()).map(({ id }) => id),
    )
    expect(await saveReading(db, READING, new Date())).toBe('changed')
    expect(await faults()).toEqual([])
  })
})

test('records that no article claims are found and deleted, and the index is told', async () => {
  expect(await orphans(db)).toEqual({ agencies: [], programs: [] })
  await db.indexTask.deleteMany()
  await db.agency.create({ data: { id: 'agc_x', slug: 'x', name: '없는 기관', type: 'other' } })
  await db.program.create({
    data: { id: 'prg_x', slug: 'x', name: '없는 사업', category: 'other', agencyId: 'agc_x' },
  })
  expect(await orphans(db)).toEqual({ agencies: ['agc_x'], programs: ['prg_x'] })
  await deleteOrphans(db)
  expect(await orphans(db)).toEqual({ agencies: [], programs: [] })
  expect((await db.indexTask.findMany()).map(({ recordId }) => recordId)).toEqual(['agc_x', 'prg_x'])
})

test('a row that refers to none is found', async () => {
  expect(await integrityFaults(db)).toEqual([])
  await removeUnchecked(db, 'Agency')
  expect((await integrityFaults(db)).join('\n')).toContain('AgencyClaim has rows that refer to none')
})

test('as many documents are counted as are built', async () => {
  let built = 0
  for await (const sources of allSources(db)) built += buildDocuments(sources).length
  expect(await countDocuments(db)).toBe(built)
  expect(built).toBe(6)
})
