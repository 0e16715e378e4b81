import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inject } from 'vitest'
import { childEnvironment } from '@/lib/env'

export interface KbRun {
  code: number
  stdout: string
  stderr: string
}

/** Runs the real `kb` command in a process of its own, as it runs once a checkout is set up. */
export async function runKb(
  args: readonly string[],
  env: Record<string, string>,
  input = '',
): Promise<KbRun> {
  const child = spawn(process.execPath, [...inject('programs').kb, ...args], {
    env: childEnvironment({ INIT_CWD: process.cwd(), ...env }),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const run = { code: -1, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    run.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    run.stderr += chunk
  })
  // A command that reads nothing may be gone before it is written to.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { ...run, code: typeof code === 'number' ? code : -1 }
}
