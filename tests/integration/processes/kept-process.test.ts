import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { childEnvironment } from '@/lib/env'
import { startKept } from '@/lib/processes/kept-process'
import { freshFolder } from '@/tests/setup/database'

const start = (script: string) =>
  startKept('sh', ['-c', script], { env: childEnvironment({}), output: 'ignore' })

/** Whether any process is left in a group. */
function groupLives(group: number): boolean {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}

describe('a kept process', () => {
  it('tells the exit code of the program', async () => {
    expect(await (await start('exit 7')).exited).toBe(7)
    const missing = await startKept('/no/such/program', [], { env: childEnvironment({}), output: 'ignore' })
    expect(await missing.exited).toBe(127)
  })

  it('tells which signal ended the program', async () => {
    expect(await (await start('kill -KILL $$')).exited).toBe(128 + 9)
  })

  it('lets the program end in its own way when it is stopped', async () => {
    const ready = join(await freshFolder('keeper'), 'ready')
    const kept = await start(`trap "exit 3" TERM; : > '${ready}'; while :; do sleep 0.05; done`)
    await vi.waitFor(() => expect(existsSync(ready)).toBe(true), { timeout: 20_000 })
    await kept.stop()
    expect(await kept.exited).toBe(3)
  })

  it('stops the children of the program too', async () => {
    const kept = await start('sleep 300 & sleep 300 & wait')
    await kept.stop()
    await vi.waitFor(() => expect(groupLives(kept.pid)).toBe(false), { timeout: 20_000 })
  })

  it('can be stopped again, and after its end', async () => {
    const kept = await start('exit 0')
    await kept.exited
    await kept.stop()
    await kept.stop()
  })

  it('ends with us even when we are killed', async () => {
    const script = join(await freshFolder('keeper'), 'parent.mts')
    await writeFile(
      script,
      `import { startKept } from '${process.cwd()}/lib/processes/kept-process'
       const kept = await startKept('sleep', ['300'], { env: process.env, output: 'ignore' })
       console.log(kept.pid)
       setInterval(() => undefined, 1_000)`,
    )
    const parent = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [printed] = await once(parent.stdout, 'data')
    const group = Number(String(printed))
    expect(groupLives(group)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(groupLives(group)).toBe(false), { timeout: 20_000 })
  })
})
