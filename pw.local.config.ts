import { defineConfig, devices } from '@playwright/test'
export default defineConfig({ testDir: 'tests/e2e', fullyParallel: true, timeout: 30_000, reporter: 'list', workers: 1,
  use: { baseURL: process.env.BASE, locale: 'ko-KR', timezoneId: 'Asia/Seoul', launchOptions: { executablePath: '/tmp/chromium', args: ['--no-sandbox','--disable-dev-shm-usage'] } },
  projects: [{ name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } }] })
