import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ArticleManifests } from '@/lib/workflows/article-manifest'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kb-manifests-'))
})
afterAll(() => rm(root, { recursive: true }))

const folder = (at: number) => join(root, String(at))
const article = (at: number) => join(folder(at), 'a.txt')

async function writeManifest(at: number, publisher: string): Promise<void> {
  await mkdir(folder(at), { recursive: true })
  await writeFile(
    join(folder(at), 'manifest.json'),
    JSON.stringify({ articles: { 'a.txt': { publisher, reason: '표지' } } }),
  )
}

test('a manifest is read once for a folder, and forgotten when many others came between', async () => {
  for (let at = 0; at < 40; at += 1) await writeManifest(at, `신문 ${at}`)
  const manifests = new ArticleManifests()
  const publisherOf = async (at: number) => {
    const entry = await manifests.entryFor(article(at))
    return 'known' in entry ? entry.known?.publisher : undefined
  }
  expect(await publisherOf(0)).toBe('신문 0')
  await writeManifest(0, '다른 신문')
  for (let at = 1; at < 8; at += 1) expect(await publisherOf(at)).toBe(`신문 ${at}`)
  expect(await publisherOf(0)).toBe('신문 0')
  for (let at = 8; at < 40; at += 1) expect(await publisherOf(at)).toBe(`신문 ${at}`)
  expect(await publisherOf(0)).toBe('다른 신문')
})
