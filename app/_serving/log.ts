/** The log of the site: lines of JSON on standard error; on a terminal, lines for people. */
import pino, { type DestinationStream, type Logger } from 'pino'
import { readableLine } from '@/app/_serving/readable-line'
import { currentRequestId } from '@/app/_serving/request-context'
import { settings } from '@/lib/env'

const STANDARD_ERROR = 2

declare global {
  var kbLog: Logger | undefined
}

/** The one log of this process. No query, form or address of a visitor is written to it at `info` or above. */
export function log(): Logger {
  globalThis.kbLog ??= pino({ level: settings().logLevel, base: null, mixin }, destination())
  return globalThis.kbLog
}

function mixin() {
  const requestId = currentRequestId()
  return requestId === undefined ? {} : { requestId }
}

function destination(): DestinationStream {
  if (!process.stderr.isTTY) return pino.destination({ dest: STANDARD_ERROR, sync: false })
  return { write: (line) => process.stderr.write(readableLine(line)) }
}
