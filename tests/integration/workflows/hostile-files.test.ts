/** Files made to hurt whoever opens them: each is read as the article it holds, or refused with a reason, and nothing else happens. */

import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingFaults } from '@/lib/records/reading-faults'
import { readApart } from '@/lib/workflows/read-apart'
import { HOSTILE_ARCHIVES } from '@/tests/setup/documents/hostile/archives'
import type { Fate, HostileFile } from '@/tests/setup/documents/hostile/article'
import { HOSTILE_PDFS, UNREADABLE_FILES } from '@/tests/setup/documents/hostile/pdfs'
import { HOSTILE_TEXT_FILES } from '@/tests/setup/documents/hostile/texts'

const FILES = [...HOSTILE_TEXT_FILES, ...HOSTILE_ARCHIVES, ...HOSTILE_PDFS, ...UNREADABLE_FILES]
const OWN_FIGURES = ['300억원', '5억원', '85개사', '42억 5,000만원', '100개사']
const FALSE_FIGURE = '99억원'

let requests = 0
/** Every hostile file that names an address names this one. */
const away = createServer((_, response) => {
  requests += 1
  response.end()
})
let inTemporaryFolder: string[]

beforeAll(async () => {
  inTemporaryFolder = (await readdir(tmpdir())).filter((name) => name.includes('hostile'))
  // Port 9 can't be had without being root; where it can, whoever asks is counted.
  away.on('error', () => undefined)
  away.listen(9, '127.0.0.1')
})
afterAll(() => away.close())

const mayBeRead = (fate: Fate) => fate === 'read' || fate === 'read-or-refused' || fate.includes('read')
const refusals = (fate: Fate): readonly string[] | null => (typeof fate === 'string' ? null : fate)

describe('a hostile file', () => {
  it('comes in many kinds', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(150)
    expect(new Set(FILES.map(({ name, what }) => `${name} ${what}`)).size).toBe(FILES.length)
  })

  it.each(FILES.map((file) => [`${file.name}: ${file.what}`, file] as const))('%s', async (_, file) => {
    await expectFate(file)
  })

  it('fetched nothing, wrote nothing and ran nothing', async () => {
    expect(requests).toBe(0)
    expect((await readdir(tmpdir())).filter((name) => name.includes('hostile'))).toEqual(inTemporaryFolder)
    expect('hostile' in globalThis || 'hostile' in {}).toBe(false)
  })
})

async function expectFate({ name, bytes, fate }: HostileFile): Promise<void> {
  const answer = await readApart({ name, source: { bytes: Uint8Array.from(bytes) }, known: {} })
  if (!answer.ok) {
    expect(fate, answer.message).not.toBe('read')
    const allowed = refusals(fate)
    if (allowed !== null) expect(allowed, answer.message).toContain(answer.reason)
    expect(answer.message).toMatch(/[가-힣]/)
    expect(answer.message.length).toBeLessThan(400)
    return
  }
  expect(mayBeRead(fate), answer.reading.article.text.slice(0, 200)).toBe(true)
  expect(readingFaults(answer.reading)).toEqual([])
  expect(answer.reading.article.text).not.toMatch(/\p{Surrogate}/u)
  expect(answer.reading.article.text).not.toContain('\u0000')
  const figures = answer.reading.metrics.map(({ raw }) => raw)
  expect(figures).not.toContain(FALSE_FIGURE)
  if (fate === 'read') expect(figures).toEqual(OWN_FIGURES)
}
