import { describe, expect, it } from 'vitest'
import { openArchive } from '@/lib/ingest/read/document/archive'
import { isDocx, readDocx } from '@/lib/ingest/read/document/docx'
import { docxBody, docxOf, docxParagraph, writeDocx } from '@/tests/setup/documents/docx'
import { bytesOf } from '@/tests/setup/documents/sample'

const textOf = async (bytes: Uint8Array) => await readDocx(await openArchive(bytes))

describe('readDocx', () => {
  it('문단마다 한 줄, 표의 줄마다 한 줄', async () => {
    const table = [
      ['사업', '2023년 예산'],
      ['판로 지원', '3,000'],
    ]
    const text = await textOf(writeDocx(['제목', '원주시는 300억원을 지원한다.', table, '끝']))
    expect(text.split('\n')).toEqual([
      '제목',
      '원주시는 300억원을 지원한다.',
      '사업\t2023년 예산',
      '판로 지원\t3,000',
      '끝',
    ])
  })

  it('서식이 바뀌는 곳에서 낱말이 갈라지지 않는다', async () => {
    const runs = ['중소기업', '육성', '자금 3', '00억원'].map(
      (it) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${it}</w:t></w:r>`,
    )
    expect(await textOf(docxOf(`<w:p>${runs.join('')}</w:p>`))).toBe('중소기업육성자금 300억원')
  })

  it('한 칸짜리 표는 틀일 뿐이라 문단이 그대로 남는다', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${docxBody(['첫 문단이다.', '둘째 문단이다.'])}</w:tc></w:tr></w:tbl>`
    expect(await textOf(docxOf(cell))).toBe('첫 문단이다.\n둘째 문단이다.')
  })

  it('지운 글과 머리말은 읽지 않고 각주는 끝에 둔다', async () => {
    const deleted = '<w:p><w:del><w:r><w:delText>99억원</w:delText></w:r></w:del></w:p>'
    const noted =
      '<w:p><w:r><w:t>300억원</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>을 지원한다.</w:t></w:r></w:p>'
    const notes =
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>2023년 기준</w:t></w:r></w:p></w:footnote></w:footnotes>'
    const relation =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>'
    const text = await textOf(
      docxOf(deleted + noted, {
        'word/footnotes.xml': bytesOf(notes),
        'word/_rels/document.xml.rels': bytesOf(relation),
        'word/header1.xml': bytesOf(`<w:hdr>${docxParagraph('머리말 77억원')}</w:hdr>`),
      }),
    )
    expect(text).toBe('300억원을 지원한다.\n2023년 기준')
  })

  it('다른 압축 파일은 워드 문서가 아니다', () => {
    const archive = (names: string[]) => ({ names, read: async () => null })
    expect(isDocx(archive(['[Content_Types].xml', 'word/document.xml']))).toBe(true)
    expect(isDocx(archive(['[Content_Types].xml', 'xl/workbook.xml']))).toBe(false)
  })
})
