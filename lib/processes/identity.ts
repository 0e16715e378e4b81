import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Place of `starttime` in /proc/PID/stat, counted after the name in brackets (which may hold spaces). */
const START_TIME_FIELD = 19

/** A process, told from a later one that got the same number: containers give out the same small ids again and again. */
export const processIdentitySchema = z.object({ pid: z.int().positive(), started: z.string() })

export type ProcessIdentity = z.infer<typeof processIdentitySchema>

/** @returns undefined when there is no such process. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = startOf(pid)
  return started === undefined ? undefined : { pid, started }
}

export function isAlive(process: ProcessIdentity): boolean {
  return startOf(process.pid) === process.started
}

function startOf(pid: number): string | undefined {
  if (!exists(pid)) return undefined
  try {
    if (process.platform === 'linux') return startFromProc(pid)
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return exists(pid) ? 'unknown' : undefined
  }
}

/** The boot's id belongs to it: start times count from boot. A zombie is no process any more. */
function startFromProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z') return undefined
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}/${fields[START_TIME_FIELD]}`
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
