/**
 * The environment as the set-up hands it on. `lib/env.ts` is where settings are read; this runs before the packages
 * that file needs are there, and reads none of them.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Variables of the environment go before those of the file. */
export function loadEnvFile() {
  const file = join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Our environment with some variables changed; undefined takes one away. */
export function environmentWith(changes) {
  return { ...process.env, ...changes }
}

/** The npm that runs us, as the words that start it; else the one on the PATH. */
export function npmCommand() {
  const script = process.env.npm_execpath
  return script ? [process.execPath, script] : ['npm']
}

/** The folder the user stands in: npm moves to the project's before it runs a script. */
export function callerFolder() {
  return process.env.INIT_CWD ?? process.cwd()
}

/** Whether npm is our parent. */
export function runsUnderNpm() {
  return process.env.npm_lifecycle_event !== undefined
}
