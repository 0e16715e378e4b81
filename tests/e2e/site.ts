/** The browser test of this site: an error on the console or a call to another host fails it. */
import { test as base, expect } from '@playwright/test'

interface Fixtures {
  /** Statuses that the pages of this test are meant to answer with. */
  expectedStatuses: Set<number>
  quiet: undefined
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures are used, so there has to be one.
  expectedStatuses: async ({ baseURL: _ }, use) => {
    await use(new Set())
  },
  quiet: [
    async ({ page, baseURL, expectedStatuses }, use) => {
      const faults: string[] = []
      page.on('console', (message) => {
        const status = Number(/status of (\d{3})/.exec(message.text())?.[1] ?? 0)
        if (message.type() === 'error' && !expectedStatuses.has(status)) faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('request', (request) => {
        const url = request.url()
        if (/^https?:/.test(url) && !url.startsWith(baseURL ?? ''))
          faults.push(`Another host is asked: ${url}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
