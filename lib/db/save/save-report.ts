import type { Database } from '@/lib/db/client'
import { recordId } from '@/lib/records/ids'
import type { Report } from '@/lib/records/report'

/** So many reports an hour are taken from one sender, and from all together: a person reads each of them. */
export const MOST_REPORTS_AN_HOUR = { sender: 5, all: 200 }

const HOUR_MS = 3_600_000

/**
 * Keeps a report for a person to look at. The same words on the same record are kept once.
 * @param sender digest of where it came from.
 * @returns false when too many came within the hour; nothing is kept then.
 */
export async function saveReport(db: Database, report: Report, sender: string, at: Date): Promise<boolean> {
  const id = recordId('rpt', report.path, report.text)
  return await db.$transaction(async (tx) => {
    const lately = { createdAt: { gt: new Date(at.getTime() - HOUR_MS) } }
    if ((await tx.report.count({ where: { ...lately, sender } })) >= MOST_REPORTS_AN_HOUR.sender) return false
    if ((await tx.report.count({ where: lately })) >= MOST_REPORTS_AN_HOUR.all) return false
    await tx.report.upsert({ where: { id }, create: { id, ...report, sender, createdAt: at }, update: {} })
    return true
  })
}

/** Takes a report off the list of open ones. @returns false when no open one has this id. */
export async function settleReport(db: Database, id: string, at: Date): Promise<boolean> {
  const { count } = await db.report.updateMany({ where: { id, settledAt: null }, data: { settledAt: at } })
  return count > 0
}
