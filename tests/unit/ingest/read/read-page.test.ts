import { describe, expect, it } from 'vitest'
import { isDocument, readPage } from '@/lib/ingest/read/read-page'
import { writeDocx } from '@/tests/setup/documents/docx'
import { writeHwpx } from '@/tests/setup/documents/hwpx'
import { writePdf } from '@/tests/setup/documents/pdf'
import { bytesOf } from '@/tests/setup/documents/sample'

const PARAGRAPHS = ['원주시, 육성자금 300억원 푼다', '원주시는 올해 300억원을 관내 기업에 지원한다고 밝혔다.']
const TEXT = PARAGRAPHS.join('\n')

describe('readPage', () => {
  it.each<[string, Uint8Array]>([
    ['a.txt', bytesOf(TEXT)],
    ['a.md', bytesOf(TEXT)],
    ['a.docx', writeDocx(PARAGRAPHS)],
    ['a.hwpx', writeHwpx(PARAGRAPHS)],
    ['a.pdf', writePdf(PARAGRAPHS)],
    ['이름과 다른 것.txt', writeHwpx(PARAGRAPHS)],
    ['확장자 없음', writeDocx(PARAGRAPHS)],
  ])('%s', async (name, bytes) => {
    expect(await readPage({ name, bytes })).toEqual({
      ok: true,
      page: { text: TEXT, title: null, publisher: null, author: null, publishedOn: null },
    })
    expect(isDocument({ name, bytes })).toBe(!['a.txt', 'a.md'].includes(name))
  })

  it.each<[string, Uint8Array, string]>([
    ['빈 파일', new Uint8Array(), 'empty'],
    ['옛 한글', bytesOf('HWP Document File V3.00'), 'unsupported'],
    ['깨진 압축', bytesOf('PK\u0003\u0004'), 'damaged'],
    ['깨진 PDF', bytesOf('%PDF-1.7'), 'damaged'],
    ['영어 문서', writeDocx(['Wonju lends money to small firms.']), 'not-korean'],
  ])('%s: %s', async (name, bytes, reason) => {
    expect(await readPage({ name, bytes })).toMatchObject({ ok: false, reason })
  })
})
