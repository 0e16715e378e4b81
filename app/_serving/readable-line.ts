import { z } from 'zod'

const lineSchema = z.object({
  level: z.int(),
  time: z.number(),
  msg: z.string().default(''),
  method: z.string().optional(),
  route: z.string().optional(),
  status: z.int().optional(),
  ms: z.number().optional(),
  requestId: z.string().optional(),
  err: z.object({ message: z.string(), stack: z.string().optional() }).optional(),
})

const LEVELS: Readonly<Record<number, string>> = { 40: 'WARN ', 50: 'ERROR ', 60: 'FATAL ' }

/** A line of the log as a person at a terminal reads it; one that is none of ours as it is. */
export function readableLine(json: string): string {
  const line = lineSchema.safeParse(parsed(json)).data
  if (line === undefined) return json
  const { level, time, msg, method, route, status, ms, requestId, err } = line
  const clock = new Date(time).toTimeString().slice(0, 8)
  const request = status === undefined ? '' : `${status} ${method} ${route} ${Math.round(ms ?? 0)} ms`
  const said = [request === '' ? msg : request, requestId?.slice(0, 8)].filter(Boolean).join('  ')
  return `${clock} ${LEVELS[level] ?? ''}${said}\n${err ? `${err.stack ?? err.message}\n` : ''}`
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
