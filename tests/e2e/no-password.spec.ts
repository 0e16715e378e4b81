/** Who may sign in where no password was set. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment, SETTING_NAMES } from '@/lib/env'
import { fillIn } from '@/tests/e2e/curator'
import { expect, test } from '@/tests/e2e/site'
import { CURATOR_PASSWORD } from '@/tests/setup/curator-password'

/** A site of its own: signing everybody out would reach the other tests. */
async function withSite(
  dataDir: string,
  host: string,
  use: (site: { address: string; output: string }) => Promise<void>,
): Promise<void> {
  const unset = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]))
  // An engine that is not there: nobody searches here.
  const own = { KB_DATA_DIR: dataDir, PORT: '0', KB_HOST: host, MEILI_URL: 'http://127.0.0.1:1' }
  const site = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/serve.ts'], {
    env: childEnvironment({ ...unset, ...own, LOG_LEVEL: 'error' }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = once(site, 'exit')
  let output = ''
  const ready = new Promise<string>((resolve, reject) => {
    site.stdout?.on('data', (chunk) => {
      output += chunk
      const address = /Ready in .*: (http:\S+)[\s\S]*stops it/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    site.on('exit', () => reject(new Error(output)))
  })
  try {
    await use({ address: await ready, output })
  } finally {
    site.kill('SIGTERM')
    await ended
  }
}

test('without a password set, only this machine gets one, for the run', async ({ browser }) => {
  test.setTimeout(180_000)
  const dataDir = await mkdtemp(join(tmpdir(), 'kb-sign-in-'))
  try {
    await withSite(dataDir, '0.0.0.0', async ({ address, output }) => {
      expect(output).toContain('nobody may sign in')
      const page = await browser.newPage({ baseURL: address })
      await page.goto('/admin')
      await expect(page.getByRole('main')).toContainText('이 누리집은 읽기 전용입니다')
      const form = { name: '김안양', password: CURATOR_PASSWORD }
      const sent = await page.request.post('/admin/sign-in/send', { form, maxRedirects: 0 })
      expect(sent.headers().location).toContain('outcome=closed')
      await page.close()
    })
    await withSite(dataDir, '127.0.0.1', async ({ address, output }) => {
      const password = /sign in at \/admin with (\S+)/.exec(output)?.[1] ?? ''
      const [one, other] = [
        await browser.newPage({ baseURL: address }),
        await browser.newPage({ baseURL: address }),
      ]
      for (const page of [one, other]) {
        await page.goto('/admin')
        await fillIn(page, '김안양', password)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('검수 목록')
      }
      await one.getByRole('button', { name: '모든 기기에서 로그아웃' }).click()
      await expect(one.getByRole('status')).toContainText('모든 기기에서')
      await other.goto('/admin')
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('검수자 로그인')
      await Promise.all([one.close(), other.close()])
    })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
