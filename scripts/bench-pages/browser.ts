import { chromium } from '@playwright/test'
import { freePort } from '@/lib/processes/free-port'
import { findBrowser } from '@/scripts/runtime/browser'

/** Runs `use` with the debugging port of a browser that has seen no page yet; the browser goes afterwards. */
export async function withBrowser<T>(use: (port: number) => Promise<T>): Promise<T> {
  const port = await freePort()
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  })
  try {
    return await use(port)
  } finally {
    await browser.close()
  }
}
