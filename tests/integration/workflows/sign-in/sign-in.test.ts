/** Signing in against a real database, with the clock in our hands. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { forgetFailures, noteAttempt } from '@/lib/db/sign-in/attempts'
import { signInSalt } from '@/lib/db/sign-in/salt'
import { endAllSessions, endSession } from '@/lib/db/sign-in/sessions'
import { curatorOfSession } from '@/lib/workflows/sign-in/session'
import { signIn } from '@/lib/workflows/sign-in/sign-in'
import { passwordHashInUse, sitePassword } from '@/lib/workflows/sign-in/site-password'
import { cheapPasswordHash } from '@/tests/setup/cheap-password-hash'
import { freshDatabase } from '@/tests/setup/database'

const db: Database = openDatabase((await freshDatabase()).url)
afterAll(() => db.$disconnect())

const START = Date.parse('2026-03-02T09:00:00Z')
const MINUTE = 60_000
const at = (ms: number) => new Date(START + ms)
const hash = cheapPasswordHash('correct horse')
const here = { id: 'here', isKnown: false }

async function tryIn(password: string, ms: number, sender = here): Promise<string> {
  const outcome = await signIn(db, { name: '김안양', password }, sender, hash, at(ms))
  return outcome.is === 'wait' ? `wait ${outcome.seconds}` : outcome.is
}

async function signedIn(ms: number): Promise<string> {
  const outcome = await signIn(db, { name: ' 김안양 ', password: 'correct horse' }, here, hash, at(ms))
  if (outcome.is !== 'signed-in') throw new Error(outcome.is)
  return outcome.sessionId
}

beforeEach(async () => {
  await db.signInAttempt.deleteMany()
  await endAllSessions(db)
})

describe('attempts', () => {
  it('are refused without being looked at when they come too soon, also the right one', async () => {
    const wrong = [0, 1, 2].map((ms) => tryIn('wrong', ms))
    expect(await Promise.all(wrong)).toEqual(['wrong', 'wrong', 'wrong'])
    expect(await tryIn('correct horse', 2_000)).toBe('wait 4')
    expect(await tryIn('wrong', 2_000, { id: 'elsewhere', isKnown: false })).toBe('wrong')
    expect(await tryIn('correct horse', 6_000)).toBe('signed-in')
    expect(await tryIn('wrong', 6_001)).toBe('wrong')
  })

  it('many at once are counted before any is decided', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => tryIn('wrong', 0)))
    expect(all.filter((outcome) => outcome === 'wrong')).toHaveLength(3)
  })

  it('from many senders slow each other down, but not a browser that has signed in before', async () => {
    await db.signInAttempt.createMany({
      data: Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, sender: `s${index}`, at: at(0) })),
    })
    expect(await tryIn('correct horse', 1_000)).toBe('wait 9')
    expect(await tryIn('correct horse', 1_000, { id: 'known', isKnown: true })).toBe('signed-in')
    expect(await tryIn('correct horse', 10_000)).toBe('signed-in')
  })

  it('are forgotten after an hour, and those of a clock that was wrong hold nobody up', async () => {
    await db.signInAttempt.createMany({
      data: Array.from({ length: 9 }, (_, index) => ({
        id: `${index}`,
        sender: 'here',
        at: at(24 * 60 * MINUTE),
      })),
    })
    expect(await tryIn('correct horse', 0)).toBe('signed-in')
    for (const ms of [0, 1, 2]) await tryIn('wrong', ms)
    await tryIn('wrong', 61 * MINUTE)
    expect(await db.signInAttempt.count()).toBe(1)
  })

  it.each([
    {},
    null,
    { name: '김', password: 'correct horse' },
    { name: '김안양', password: 'x'.repeat(201) },
  ])('with %j are not looked at', async (given) => {
    expect(await signIn(db, given, here, hash, at(0))).toEqual({ is: 'unusable' })
    expect(await db.signInAttempt.count()).toBe(0)
  })
})

describe('what is kept of attempts', () => {
  it('is counted for their sender and for all, and noted only when nobody has to wait', async () => {
    const seen: unknown[] = []
    const note = (id: string, sender: string, ms: number, wait = 0) =>
      noteAttempt(db, { id, sender, at: at(ms) }, at(0), (failures) => {
        seen.push([failures.sender.count, failures.all.count, failures.all.lastAt?.getTime()])
        return wait
      })
    expect([await note('1', 'a', 0), await note('2', 'b', 5), await note('3', 'a', 9, 700)]).toEqual([
      0, 0, 700,
    ])
    expect(seen).toEqual([
      [0, 0, undefined],
      [0, 1, START],
      [1, 2, START + 5],
    ])
    await forgetFailures(db, 'a')
    expect(await db.signInAttempt.findMany({ select: { id: true } })).toEqual([{ id: '2' }])
  })
})

describe('a session', () => {
  it('lasts two hours without a request and twelve in all', async () => {
    const left = await signedIn(0)
    expect(await curatorOfSession(db, left, at(119 * MINUTE))).toEqual({ name: '김안양' })
    expect(await curatorOfSession(db, left, at((119 + 120) * MINUTE))).toBeNull()
    const busy = await signedIn(0)
    for (let hour = 1; hour < 12; hour += 1)
      expect(await curatorOfSession(db, busy, at(hour * 60 * MINUTE))).not.toBeNull()
    expect(await curatorOfSession(db, busy, at(12 * 60 * MINUTE))).toBeNull()
    expect(await db.curatorSession.count()).toBe(0)
  })

  it('ends when it is signed out, alone or with all others', async () => {
    const [first, second, third] = [await signedIn(0), await signedIn(1), await signedIn(2)]
    await endSession(db, first)
    expect(await curatorOfSession(db, first, at(3))).toBeNull()
    expect(await curatorOfSession(db, second, at(3))).not.toBeNull()
    expect(await endAllSessions(db)).toBe(2)
    expect(await curatorOfSession(db, third, at(3))).toBeNull()
  })
})

describe('the password of a site', () => {
  const settingsOf = (adminPassword: string | undefined, host: string) => ({ adminPassword, host })

  it('is hashed with a salt that stays', async () => {
    const salt = await signInSalt(db, 'made-at-the-first-start')
    expect(await signInSalt(db, 'made-at-another-start')).toBe(salt)
  })

  it('is the one that was set, with the same seal after a restart', async () => {
    const [first, second] = [
      await sitePassword(db, settingsOf('correct horse', '0.0.0.0')),
      await sitePassword(db, settingsOf('correct horse', '127.0.0.1')),
    ]
    expect(first).toEqual(second)
    expect(first.oneTime).toBeNull()
    expect(
      (await signIn(db, { name: '김안양', password: 'correct horse' }, here, `${first.hash}`, at(0))).is,
    ).toBe('signed-in')
  })

  it('is made for one run where only this machine can ask', async () => {
    const made = [
      await sitePassword(db, settingsOf(undefined, '127.0.0.1')),
      await sitePassword(db, settingsOf(undefined, '::1')),
    ]
    for (const { oneTime } of made) expect(oneTime).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
    expect(new Set(made.map(({ oneTime }) => oneTime)).size).toBe(2)
  })

  it('is none where the network can ask, and may be given as its hash', async () => {
    expect(await sitePassword(db, settingsOf(undefined, '0.0.0.0'))).toEqual({
      hash: undefined,
      oneTime: null,
    })
    expect(await sitePassword(db, settingsOf(hash, '0.0.0.0'))).toEqual({ hash, oneTime: null })
    expect(await passwordHashInUse()).toBeNull()
  })
})
