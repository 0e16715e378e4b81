/** Runs one program at a time; what stops us stops it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentWith, ROOT, runsUnderNpm } from './environment.mjs'

/** Longer than what we start gives to what it started. */
const STOP_TIMEOUT_MS = 25_000
const PARENT_CHECK_MS = 500
const STANDARD_ERROR = 2
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

let stopping = false
let current

for (const signal of STOP_SIGNALS) process.on(signal, stop)
if (runsUnderNpm()) stopWithParent(process.ppid)

function stop() {
  stopping = true
  current?.kill('SIGTERM')
  setTimeout(() => current?.kill('SIGKILL'), STOP_TIMEOUT_MS).unref()
}

/** An npm that was killed can't pass anything on. */
function stopWithParent(parent) {
  const watch = setInterval(() => {
    if (process.ppid !== parent) stop()
  }, PARENT_CHECK_MS)
  watch.unref()
}

/** Whether somebody asked this command to stop. */
export function isStopping() {
  return stopping
}

/**
 * Runs a program to its end.
 * With `quiet` its output is held back and returned; without, it goes to our own. With `aside` all of it goes to our
 * standard error, for our standard output may be data that another program reads.
 * An IPC channel tells the program when we are gone, so that it doesn't stay behind (kill -9).
 * @returns {Promise<{ code: number, output: string }>} code 127 when it can't be started.
 */
export async function run([command, ...args], { env = {}, quiet = false, aside = false, ipc = false } = {}) {
  if (stopping) return { code: 130, output: '' }
  const stream = quiet ? 'pipe' : 'inherit'
  const stdio = ['inherit', aside ? STANDARD_ERROR : stream, stream, ...(ipc ? ['ipc'] : [])]
  const child = spawn(command, args, { cwd: ROOT, env: environmentWith(env), stdio })
  current = child
  let output = ''
  for (const source of [child.stdout, child.stderr]) source?.on('data', (chunk) => (output += chunk))
  try {
    const [code] = await once(child, 'close')
    return { code: code ?? 130, output }
  } catch (error) {
    return { code: 127, output: String(error) }
  } finally {
    current = undefined
  }
}
