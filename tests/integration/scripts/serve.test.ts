import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { childEnvironment } from '@/lib/env'
import { freePort } from '@/lib/processes/free-port'
import { takeLockNow } from '@/lib/processes/lock'
import { announceSite } from '@/lib/workflows/running-site'
import { freshFolder } from '@/tests/setup/database'

/** Tries to start the site where it can't, and gives back how it ended. */
async function failedStart(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const site = spawn(process.execPath, inject('programs').serve, {
    env: childEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (chunk) => (output += chunk))
  const [code] = await once(site, 'close')
  return { code, output: output.trim() }
}

describe('a start that can not be', () => {
  it('names the port that is in use, and what to do', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    const { code, output } = await failedStart({ KB_DATA_DIR: await freshFolder('data'), PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(output).toMatch(/^Port \d+ is in use by another program\. .*PORT=\d+ npm start$/)
  })

  it('names the folder that can not be written, and what to do', async () => {
    const file = join(await freshFolder('data'), 'a-file')
    await writeFile(file, '')
    for (const folder of [file, join(file, 'below')]) {
      const { code, output } = await failedStart({ KB_DATA_DIR: folder, PORT: '0' })
      expect(code).toBe(1)
      expect(output).toMatch(/^The data folder .*a-file.* can't be written \(\w+\)\. .*KB_DATA_DIR.*$/)
    }
  })

  it('names the setting that is wrong', async () => {
    const { code, output } = await failedStart({ PORT: 'abc' })
    expect(code).toBe(1)
    expect(output).toMatch(/^PORT: .*$/)
  })

  it('names the site that already runs on the data folder', async () => {
    const dataDir = await freshFolder('data')
    const lock = takeLockNow(join(dataDir, 'site.lock'))
    announceSite(dataDir, { siteUrl: 'http://localhost:1234', engine: null })
    const { code, output } = await failedStart({ KB_DATA_DIR: dataDir, PORT: '0' })
    lock.release()
    expect(code).toBe(1)
    expect(output).toContain(`already runs on ${dataDir}, at http://localhost:1234 (process ${process.pid})`)
  })
})
