import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isAlive, type ProcessIdentity, processIdentitySchema } from '@/lib/processes/identity'

const POLL_MS = 150

export interface Lock {
  release(): void
}

/** The lock is held by another living process. */
export class LockedError extends Error {
  override name = 'LockedError'
  constructor(
    readonly path: string,
    readonly pid: number,
  ) {
    super(`Process ${pid} is using ${path}.`)
  }
}

/**
 * Takes a lock file, or waits for it. A lock whose holder has died is taken over.
 * @param giveUp asked before each further try; true ends the waiting.
 * @throws LockedError
 */
export async function takeLock(path: string, giveUp: () => boolean | Promise<boolean>): Promise<Lock> {
  for (;;) {
    const holder = tryLock(path)
    if (holder === undefined) return { release: () => releaseLock(path) }
    if (await giveUp()) throw new LockedError(path, holder.pid)
    await sleep(POLL_MS)
  }
}

/** Takes a lock file at once. @throws LockedError */
export function takeLockNow(path: string): Lock {
  const holder = tryLock(path)
  if (holder !== undefined) throw new LockedError(path, holder.pid)
  return { release: () => releaseLock(path) }
}

/** @returns who holds the lock, undefined when it is ours now. */
function tryLock(path: string): ProcessIdentity | undefined {
  // A link appears with its content, so nobody ever reads half a lock.
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(identify(process.pid)))
  try {
    for (;;) {
      if (linked(draft, path)) return undefined
      const holder = holderOf(path)
      if (holder && isAlive(holder)) return holder
      rmSync(path, { force: true })
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderOf(path: string): ProcessIdentity | undefined {
  try {
    return processIdentitySchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

function releaseLock(path: string): void {
  if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true })
}
