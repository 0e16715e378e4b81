import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { openReports } from '@/lib/db/queries/reports'
import { MOST_REPORTS_AN_HOUR, saveReport, settleReport } from '@/lib/db/save/save-report'
import { freshDatabase } from '@/tests/setup/database'

const AT = new Date('2026-01-02T03:04:05Z')
const HOUR_MS = 3_600_000
const report = (text: string) => ({ path: '/metrics/met_1', text, contact: null })

let db: Database
beforeEach(async () => {
  db = openDatabase((await freshDatabase()).url)
})
afterEach(() => db.$disconnect())

describe('reports', () => {
  test('wait, oldest first, until they are settled', async () => {
    await saveReport(db, report('값이 틀렸습니다'), 'a', AT)
    await saveReport(db, report('먼저 온 글'), 'b', new Date(AT.getTime() - 1000))
    const [first, second] = await openReports(db)
    expect([first?.text, second?.text]).toEqual(['먼저 온 글', '값이 틀렸습니다'])
    expect(await settleReport(db, first?.id ?? '', AT)).toBe(true)
    expect(await settleReport(db, first?.id ?? '', AT)).toBe(false)
    expect((await openReports(db)).map(({ text }) => text)).toEqual(['값이 틀렸습니다'])
  })

  test('of the same words are kept once', async () => {
    for (const sender of ['a', 'b'])
      expect(await saveReport(db, report('값이 틀렸습니다'), sender, AT)).toBe(true)
    expect(await openReports(db)).toHaveLength(1)
  })

  test('of one sender are too many after a few, for an hour, and others go on', async () => {
    const send = (number: number, sender: string, at = AT) =>
      saveReport(db, report(`잘못 ${number}번째`), sender, at)
    for (let number = 0; number < MOST_REPORTS_AN_HOUR.sender; number += 1)
      expect(await send(number, 'a')).toBe(true)
    expect(await send(99, 'a')).toBe(false)
    expect(await send(99, 'b')).toBe(true)
    expect(await send(100, 'a', new Date(AT.getTime() + HOUR_MS))).toBe(true)
    expect(await openReports(db)).toHaveLength(MOST_REPORTS_AN_HOUR.sender + 2)
  })
})
