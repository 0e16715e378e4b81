/** Is everything sound? Each check says what is wrong and what to do; `fix` mends what can be made again. */
import { openDatabase } from '@/lib/db/client'
import { settings } from '@/lib/env'
import { type Diagnosis, messageOf } from '@/lib/workflows/diagnosis'
import { INDEX_CHECKS, reachEngine } from '@/lib/workflows/doctor-engine'
import { checkSpace, GROUND_CHECKS } from '@/lib/workflows/doctor-ground'
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
  yield await settle('free space', () => checkSpace(current), fix)
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

/** Looks; mends what it may and can; and looks again. A look or a mending that breaks off is a finding too. */
async function settle(check: string, look: () => Promise<Diagnosis>, fix: boolean): Promise<Finding> {
  try {
    const first = await look()
    if (first.fault === null) return { check, ok: true, detail: first.sound, fixed: false }
    const { detail, remedy, mend, done } = first.fault
    if (!fix || mend === undefined) return { check, ok: false, detail: `${detail} ${remedy}`, fixed: false }
    await mend()
    const { fault } = await look()
    return fault === null
      ? { check, ok: true, detail: done === undefined ? detail : `${detail} ${done}`, fixed: true }
      : { check, ok: false, detail: `${fault.detail} ${fault.remedy}`, fixed: false }
  } catch (error) {
    const detail = `It could not be looked at or mended: ${messageOf(error)}. Try again; the other checks may say why.`
    return { check, ok: false, detail, fixed: false }
  }
}
