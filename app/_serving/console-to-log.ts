/** What Next, packages and routes say on the console becomes lines of the log, so that all of it can be read by a program. */
import { format, stripVTControlCharacters } from 'node:util'
import { log } from '@/app/_serving/log'
import { isInLog } from '@/app/_serving/tell-failure'

const LEVELS = { error: 'error', warn: 'warn', log: 'info', info: 'info', debug: 'debug' } as const

export function sendConsoleToLog(): void {
  for (const [method, level] of Object.entries(LEVELS)) {
    Object.assign(console, { [method]: (...said: unknown[]) => write(level, said) })
  }
}

function write(level: (typeof LEVELS)[keyof typeof LEVELS], said: unknown[]): void {
  const err = said.find((one) => one instanceof Error)
  if (err !== undefined) isInLog(err)
  const words = stripVTControlCharacters(format(...said.filter((one) => one !== err))).trim()
  log()[level](err === undefined ? {} : { err }, words === '' && err ? err.message : words)
}
