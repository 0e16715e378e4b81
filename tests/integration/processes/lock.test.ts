import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identify, isAlive } from '@/lib/processes/identity'
import { LockedError, takeLock, takeLockNow } from '@/lib/processes/lock'
import { freshFolder } from '@/tests/setup/database'

const freshPath = async () => join(await freshFolder('lock'), 'lock')

describe('a lock', () => {
  it('is held by one, until it is released', async () => {
    const path = await freshPath()
    const lock = takeLockNow(path)
    expect(() => takeLockNow(path)).toThrow(LockedError)
    lock.release()
    takeLockNow(path).release()
    expect(await readdir(join(path, '..'))).toEqual([])
  })

  it('names who holds it', async () => {
    const path = await freshPath()
    takeLockNow(path)
    expect(() => takeLockNow(path)).toThrow(`Process ${process.pid} is using ${path}.`)
  })

  it('is waited for', async () => {
    const path = await freshPath()
    const first = takeLockNow(path)
    setTimeout(first.release, 200)
    const second = await takeLock(path, () => false)
    second.release()
    expect(existsSync(path)).toBe(false)
  })

  it('is taken over from a process that is gone, also when another has its number now', async () => {
    const path = await freshPath()
    await writeFile(path, JSON.stringify({ pid: process.pid, started: 'before the last boot' }))
    takeLockNow(path).release()
    await writeFile(path, '{ half a lo')
    takeLockNow(path).release()
  })
})

describe('the identity of a process', () => {
  it('is the same each time, and gone with the process', () => {
    const identity = identify(process.pid)
    expect(identity).toEqual(identify(process.pid))
    expect(identity && isAlive(identity)).toBe(true)
    expect(identify(2 ** 22 + 1)).toBeUndefined()
  })

  it('is not that of a later process with the same number', () => {
    expect(isAlive({ pid: process.pid, started: 'another time' })).toBe(false)
  })
})
