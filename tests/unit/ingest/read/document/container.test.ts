import { describe, expect, it } from 'vitest'
import { containerOf } from '@/lib/ingest/read/document/container'
import { UNREADABLE_KINDS } from '@/lib/ingest/read/document/unreadable.data'
import { writeDocx } from '@/tests/setup/documents/docx'
import { writePdf } from '@/tests/setup/documents/pdf'
import { bytesOf } from '@/tests/setup/documents/sample'

describe('containerOf', () => {
  it.each<[string, Uint8Array, string]>([
    ['글', bytesOf('원주시는 300억원을'), 'text'],
    ['빈 파일', new Uint8Array(), 'text'],
    ['PK로 시작하는 글', bytesOf('PK마트는 원주시에'), 'text'],
    ['RIFF로 시작하지 않는 글', bytesOf('BMW 공장이'), 'text'],
    ['워드', writeDocx(['가']), 'zip'],
    ['PDF', writePdf(['가']), 'pdf'],
    ['앞에 다른 것이 붙은 PDF', Uint8Array.of(10, 10, ...writePdf(['가'])), 'pdf'],
  ])('%s', (_, bytes, container) => {
    expect(containerOf(bytes)).toBe(container)
  })

  it.each(['hwp', 'doc', 'rtf', 'image', 'archive', 'program'])('%s은 무엇을 할지 말한다', (name) => {
    const kind = UNREADABLE_KINDS.find((it) => it.name === name)
    const mark = Uint8Array.from(kind?.marks[0] ?? '', (letter) => letter.charCodeAt(0))
    expect(containerOf(mark)).toBe(kind)
    expect(kind?.message).toMatch(/넣으세요\.$/)
  })
})
