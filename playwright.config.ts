import { defineConfig, devices } from '@playwright/test'
import { settings } from '@/lib/env'
import { findBrowser } from '@/scripts/runtime/browser'

const launchOptions = await findBrowser()

/** What starts a site of its own takes longest, and begins first. */
const OWN_SITE = ['no-password', 'process']
/** What adds or changes records comes last: others ask what there is. First the file whose tests take turns. */
const CHANGING = ['review', 'add-article']
const fileOf = (name: string) => `**/${name}.spec.ts`

const use = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  // A fifth of the time a test waits, for a key or for a page to come to rest: with two, two cores are idle at times.
  workers: 3,
  reporter: 'list',
  // The server's line sets PORT, which the workers read their address from.
  use: {
    baseURL: settings().siteUrl,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions,
    // Pictures of each moment took a tenth of the processor time; what the page held is kept.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
  },
  projects: [
    { name: 'own-site', testMatch: OWN_SITE.map(fileOf), use },
    { name: 'desktop', testIgnore: [...OWN_SITE, ...CHANGING].map(fileOf), use },
    ...CHANGING.map((name) => ({ name, testMatch: fileOf(name), use, dependencies: ['desktop'] })),
  ],
  webServer: {
    command: `"${process.execPath}" --conditions=react-server --import tsx tests/setup/browser-server.ts`,
    wait: { stdout: /Ready in .*http:\/\/localhost:(?<port>\d+)/ },
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
