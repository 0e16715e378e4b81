import { expect, inject, test } from 'vitest'
import { checkCrashes } from '@/scripts/crashes/check'
import { freshFolder } from '@/tests/setup/database'
import { startEngine } from '@/tests/setup/engine'

const ARTICLES = ['001_d0607df3ba5053e3', '003_a4e9bdc086878582'].map((id) => `seeds/${id}.txt`)

/** Moments all over a run; the long proof takes random ones. */
const MOMENTS = [0.95, 0.8, 0.9, 0.85, 1]

test('killed ingests, started again, end in the records and documents of an undisturbed one', async () => {
  const engine = await startEngine()
  let asked = 0
  const random = () => MOMENTS[asked++ % MOMENTS.length] ?? 1
  try {
    const folder = await freshFolder('crashes')
    const kb = inject('programs').kb
    const result = await checkCrashes({ folder, engine, kb, articles: ARTICLES, kills: 1, random })
    expect(result.differences).toEqual([])
    expect(result.killed).toBe(1)
    expect(result.passes).toBeGreaterThanOrEqual(1)
  } finally {
    await engine.stop()
  }
}, 120_000)
