import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as playwrightChromium } from '@playwright/test'
import packagedChromium from '@sparticuz/chromium'
import { searchPath, settings } from '@/lib/env'

const PROGRAM_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
const MAC_PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export interface Browser {
  executablePath: string
  args: string[]
}

/**
 * The Chromium to test with: CHROMIUM_PATH, else an installed one, else Playwright's own, else the one from the
 * packages (Linux x64).
 * @throws Error saying what to install when none of them runs.
 */
export async function findBrowser(): Promise<Browser> {
  const executablePath =
    settings().chromiumPath ?? installedBrowser() ?? (await packagedChromium.executablePath())
  assertRuns(executablePath)
  // Without a user namespace there is no sandbox (root, containers); and there /dev/shm is often too small.
  return { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] }
}

function installedBrowser(): string | undefined {
  const onPath = searchPath().flatMap((folder) => PROGRAM_NAMES.map((name) => join(folder, name)))
  return [...onPath, ...MAC_PROGRAMS, playwrightChromium.executablePath()].find((path) => existsSync(path))
}

function assertRuns(path: string): void {
  try {
    execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The browser ${path} does not run. ${reason}\n` +
        'If a shared library is missing: sudo apt-get install libnss3 libnspr4 libexpat1 (Debian, Ubuntu), ' +
        'or set CHROMIUM_PATH to a Chrome or Chromium that runs.',
    )
  }
}
