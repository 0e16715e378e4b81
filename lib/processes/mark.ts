/** How a process signs what it holds in a place that processes of other machines share. */
import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { identify, isAlive, processIdentitySchema } from '@/lib/processes/identity'

const markSchema = z.object({
  machine: z.string(),
  process: processIdentitySchema,
  /** Tells two holdings of one process apart. */
  of: z.string(),
})

/** A mark that no one else has. */
export function newMark(): string {
  return JSON.stringify({ machine: machine(), process: identify(process.pid), of: randomUUID() })
}

/** Whether the process that made the mark ran here and is dead; of those of other machines nobody here can tell. */
export function isOfDeadProcess(mark: string): boolean {
  const { success, data } = markSchema.safeParse(parsed(mark))
  return success && data.machine === machine() && !isAlive(data.process)
}

/** In containers, small process numbers come again and again: only within one of them do they mean something. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

function parsed(mark: string): unknown {
  try {
    return JSON.parse(mark)
  } catch {
    return undefined
  }
}
