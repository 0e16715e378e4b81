/** One article in every format that is read: what is read from it is the same. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '@/lib/records/reading'
import { readingFaults } from '@/lib/records/reading-faults'
import { articlesIn } from '@/lib/workflows/article-folder'
import { ArticleManifests } from '@/lib/workflows/article-manifest'
import { readFileAt } from '@/lib/workflows/read-file'
import { freshFolder } from '@/tests/setup/database'
import { writeDocx } from '@/tests/setup/documents/docx'
import { writeHwpx } from '@/tests/setup/documents/hwpx'
import { writePdf } from '@/tests/setup/documents/pdf'
import { type Block, bytesOf, isTable } from '@/tests/setup/documents/sample'

const TITLE = '원주시, 중소기업육성자금 300억원 푼다'
const BLOCKS: Block[] = [
  TITLE,
  '입력 2023.04.12 10:30',
  '원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원한다고 12일 밝혔다. 기업마다 최대 5억원을 빌릴 수 있다.',
  '시는 지난해 원주미래산업진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다. 올해는 100개사로 늘린다는 계획이다.',
  '2022년 지원 실적은 다음과 같다. (단위: 백만원, 개사)',
  [
    ['사업', '2022년 예산', '지원기업'],
    ['시제품 제작 지원', '3,000', '62'],
    ['기술닥터 사업', '1,200', '94'],
  ],
  '수출기업 20여 곳은 540만 달러의 수출 계약을 맺었으며 고용은 6.8% 늘었다고 진흥원은 설명했다.',
]

const lines = (row: (cells: readonly string[]) => string) =>
  BLOCKS.flatMap((block) => (isTable(block) ? block.map(row) : [block]))

const TEXT = lines((cells) => cells.join('\t')).join('\n')
const MARKDOWN = BLOCKS.map((block, at) => {
  if (!isTable(block)) return at === 0 ? `# ${block}` : block.replace('300억원', '**300억**원')
  const [head = [], ...rest] = block.map((row) => `| ${row.join(' | ')} |`)
  return [head, '|---|---:|---:|', ...rest].join('\n')
}).join('\n\n')
const HTML = `<!doctype html><html><head><title>${TITLE}</title></head><body><nav>홈 로그인</nav><article><h1>${TITLE}</h1>${BLOCKS.slice(
  1,
)
  .map((block) =>
    isTable(block)
      ? `<table>\n${block.map((row) => `<tr>\n${row.map((cell) => `<td>${cell}</td>`).join('\n')}\n</tr>`).join('\n')}</table>`
      : `<p>${block}</p>`,
  )
  .join('\n')}</article></body></html>`

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': bytesOf(TEXT),
  'b.md': bytesOf(MARKDOWN),
  'c.html': bytesOf(HTML),
  'd.docx': writeDocx(BLOCKS),
  'e.hwpx': writeHwpx(BLOCKS),
  'f.pdf': writePdf(BLOCKS),
}

/** All that was read of the figures, but where they stand. */
const factsOf = ({ metrics }: Reading) => metrics.map(({ start: _, end: __, ...metric }) => metric)

let folder: string
const readings = new Map<string, Reading>()

beforeAll(async () => {
  folder = await freshFolder('formats')
  await mkdir(join(folder, 'more'))
  for (const [name, bytes] of Object.entries(FILES)) await writeFile(join(folder, name), bytes)
  await writeFile(join(folder, 'more/a.hwp'), 'HWP Document File V3.00')
  await writeFile(join(folder, 'more/picture.png'), 'x')
  await writeFile(join(folder, '.hidden.txt'), TEXT)
  for (const name of Object.keys(FILES)) {
    const read = await readFileAt(join(folder, name), new ArticleManifests())
    if (!read.ok) throw new Error(`${name}: ${read.message}`)
    readings.set(name, read.reading)
  }
})

const readingOf = (name: string): Reading => {
  const reading = readings.get(name)
  if (reading === undefined) throw new Error(`${name} was not read`)
  return reading
}

describe('one article in every format', () => {
  it('has figures in its prose and in its table', () => {
    const raws = readingOf('a.txt').metrics.map(({ raw }) => raw)
    expect(raws).toEqual(
      expect.arrayContaining(['300억원', '42억 5,000만원', '3,000', '94', '540만 달러', '6.8%']),
    )
  })

  it.each(Object.keys(FILES))('%s gives the same figures, names and facts', (name) => {
    const reading = readingOf(name)
    const plain = readingOf('a.txt')
    expect(factsOf(reading)).toEqual(factsOf(plain))
    expect(reading.article).toMatchObject({ title: TITLE, publishedOn: '2023-04-12' })
    expect(reading.agencies.map((it) => it.name)).toEqual(plain.agencies.map((it) => it.name))
    expect(reading.programs.map((it) => it.name)).toEqual(plain.programs.map((it) => it.name))
  })

  it.each(Object.keys(FILES))('%s has each figure at its place in the stored text', (name) => {
    const reading = readingOf(name)
    expect(readingFaults(reading)).toEqual([])
    for (const { start, end, raw } of reading.metrics)
      expect(reading.article.text.slice(start, end)).toBe(raw)
  })

  it('is found in a folder, with what is refused and without what is no article', async () => {
    const found = await articlesIn(folder)
    expect(found?.map((path) => path.slice(folder.length + 1))).toEqual([...Object.keys(FILES), 'more/a.hwp'])
    expect(await articlesIn(join(folder, 'a.txt'))).toBeNull()
    expect(await articlesIn(join(folder, 'nothing'))).toBeNull()
    const old = await readFileAt(join(folder, 'more/a.hwp'), new ArticleManifests())
    expect(old).toMatchObject({ ok: false, reason: 'unsupported', message: expect.stringContaining('HWPX') })
  })
})
