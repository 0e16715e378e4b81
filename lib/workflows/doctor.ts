/** Is everything sound? Each check says what is wrong and what to do; `fix` mends what can be made again. */
import { openDatabase } from '@/lib/db/client'
import { settings } from '@/lib/env'
import type { Diagnosis } from '@/lib/workflows/diagnosis'
import { INDEX_CHECKS, reachEngine } from '@/lib/workflows/doctor-engine'
import { GROUND_CHECKS } from '@/lib/workflows/doctor-ground'
import { RECORD_CHECKS } from '@/lib/workflows/doctor-records'

export interface Finding {
  check: string
  ok: boolean
  /** What was found; for a fault also what to do. */
  detail: string
  /** The fault was there and is mended. */
  fixed: boolean
}

/** Checks everything in order; what rests on something that is broken is not looked at. */
export async function* diagnose(fix: boolean, onNotice: (message: string) => void): AsyncGenerator<Finding> {
  const current = settings()
  yield { check: 'settings', ok: true, detail: 'all can be used', fixed: false }
  for (const [name, check] of GROUND_CHECKS) {
    const finding = await settle(name, () => check(current), fix)
    yield finding
    if (!finding.ok) return
  }
  const db = openDatabase(current.databaseUrl)
  try {
    for (const [name, check] of RECORD_CHECKS) yield await settle(name, () => check(db), fix)
    const engine = await reachEngine(onNotice)
    yield await settle('search engine', async () => engine.diagnosis, fix)
    if (engine.address === undefined) return
    const { address } = engine
    try {
      for (const [name, check] of INDEX_CHECKS) yield await settle(name, () => check(db, address), fix)
    } finally {
      await engine.close()
    }
  } finally {
    await db.$disconnect()
  }
}

/** Looks; mends what it may and can; and looks again. */
async function settle(check: string, look: () => Promise<Diagnosis>, fix: boolean): Promise<Finding> {
  const first = await look()
  const mend = fix ? first.fault?.mend : undefined
  await mend?.()
  const { sound, fault } = mend === undefined ? first : await look()
  if (fault !== null) return { check, ok: false, detail: `${fault.detail} ${fault.remedy}`, fixed: false }
  return first.fault === null
    ? { check, ok: true, detail: sound, fixed: false }
    : { check, ok: true, detail: first.fault.detail, fixed: true }
}
