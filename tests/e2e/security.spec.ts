/** What every answer says to the browser, and that the browser holds to it. */
import { PAGES } from '@/tests/e2e/facts'
import { expect, test } from '@/tests/e2e/site'

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
}

test('every page lets only scripts with its own nonce run', async ({ request }) => {
  const nonces = new Set<string>()
  for (const addressOf of Object.values(PAGES)) {
    const answer = await request.get(await addressOf(request))
    expect(answer.headers()).toMatchObject(EVERYWHERE)
    const policy = answer.headers()['content-security-policy'] ?? ''
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
    expect(nonce).not.toBe('')
    nonces.add(nonce)
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/)
    const html = await answer.text()
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    const running = scripts.filter((tag) => !tag.includes('application/ld+json'))
    expect(running.length).toBeGreaterThan(0)
    for (const tag of running) expect(tag).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i)
  }
  expect(nonces.size).toBe(Object.keys(PAGES).length)
})

// On a page of its own, for what the browser refuses it tells on the console.
test('markup that got into a page does not run', async ({ browser }) => {
  const page = await browser.newPage()
  await page.goto('/about')
  const ran = await page.evaluate(async () => {
    const image = document.createElement('div')
    image.innerHTML = '<img src="/none" onerror="window.attacked = 1">'
    document.body.append(image)
    const script = document.createElement('iframe')
    script.srcdoc = '<script>parent.attacked = 1</script>'
    document.body.append(script)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return 'attacked' in window
  })
  expect(ran).toBe(false)
  await page.close()
})

test('answers that are no pages may do nothing', async ({ request }) => {
  for (const path of ['/api/health', '/api/v1/agencies', '/api/v1/agencies/none', '/og/home', '/feed.xml']) {
    const headers = (await request.get(path)).headers()
    expect(headers).toMatchObject(EVERYWHERE)
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
  }
})
