import { describe, expect, it } from 'vitest'
import { openArchive } from '@/lib/ingest/read/document/archive'
import { isHwpx, readHwpx } from '@/lib/ingest/read/document/hwpx'
import { hwpxOf, hwpxParagraph, hwpxTable, writeHwpx } from '@/tests/setup/documents/hwpx'
import { bytesOf } from '@/tests/setup/documents/sample'

const textOf = async (bytes: Uint8Array) => await readHwpx(await openArchive(bytes))
const run = (inside: string) => `<hp:p><hp:run>${inside}</hp:run></hp:p>`

describe('readHwpx', () => {
  it('문단마다 한 줄, 표의 줄마다 한 줄', async () => {
    const table = [
      ['사업', '2023년 예산'],
      ['판로 지원', '3,000'],
    ]
    expect((await textOf(writeHwpx(['제목', table, '300억원을 지원한다.']))).split('\n')).toEqual([
      '제목',
      '사업\t2023년 예산',
      '판로 지원\t3,000',
      '300억원을 지원한다.',
    ])
  })

  it('구역을 차례대로 읽는다: 10은 2 다음이다', async () => {
    const section = (text: string) => bytesOf(`<hs:sec>${hwpxParagraph(text)}</hs:sec>`)
    const more = { 'Contents/section10.xml': section('열'), 'Contents/section2.xml': section('둘') }
    expect(await textOf(hwpxOf(hwpxParagraph('영'), more))).toBe('영\n둘\n열')
  })

  it('글자 사이의 빈칸 부호와 줄바꿈, 형광펜', async () => {
    const inside =
      '<hp:t>총<hp:nbSpace/>300억원<hp:tab/>규모<hp:lineBreak/>다음<hp:markpenBegin/> 줄<hp:markpenEnd/></hp:t>'
    expect(await textOf(hwpxOf(run(inside)))).toBe('총 300억원 규모\n다음 줄')
  })

  it('표가 든 문단은 표 앞의 글, 표, 표 뒤의 글로 나뉜다', async () => {
    const table = hwpxTable([['가', '나']]).replace(/^<hp:p><hp:run>|<hp:t\/><\/hp:run><\/hp:p>$/g, '')
    expect(await textOf(hwpxOf(run(`<hp:t>앞</hp:t>${table}<hp:t>뒤</hp:t>`)))).toBe('앞\n가\t나\n뒤')
  })

  it('칸 안의 표는 그 칸의 글이다', async () => {
    const inner = hwpxTable([['1', '2']])
    const outer = `<hp:tbl><hp:tr><hp:tc><hp:subList>${inner}</hp:subList></hp:tc><hp:tc><hp:subList>${hwpxParagraph('밖')}</hp:subList></hp:tc></hp:tr></hp:tbl>`
    expect(await textOf(hwpxOf(run(outer)))).toBe('1 2\t밖')
  })

  it('한 칸짜리 표는 틀일 뿐이고 글상자의 글은 문단이다', async () => {
    const framed = `<hp:tbl><hp:tr><hp:tc><hp:subList>${hwpxParagraph('첫째')}${hwpxParagraph('둘째')}</hp:subList></hp:tc></hp:tr></hp:tbl>`
    const box = `<hp:rect><hp:drawText><hp:subList>${hwpxParagraph('상자')}</hp:subList></hp:drawText></hp:rect>`
    expect(await textOf(hwpxOf(run(framed) + run(box)))).toBe('첫째\n둘째\n상자')
  })

  it('머리말, 숨은 설명, 그림 설명, 지운 글은 읽지 않고 각주는 끝에 둔다', async () => {
    const note = `<hp:ctrl><hp:footNote><hp:subList>${hwpxParagraph('2023년 기준')}</hp:subList></hp:footNote></hp:ctrl>`
    const left = ['header', 'footer', 'hiddenComment'].map(
      (name) =>
        `<hp:ctrl><hp:${name}><hp:subList>${hwpxParagraph('99억원')}</hp:subList></hp:${name}></hp:ctrl>`,
    )
    const picture = '<hp:pic><hp:shapeComment>그림입니다. 77억원</hp:shapeComment></hp:pic>'
    const inside = `<hp:t>300억원</hp:t>${note}${left.join('')}${picture}<hp:t>을 <hp:deleteBegin/>안 <hp:deleteEnd/>지원한다.</hp:t>`
    expect(await textOf(hwpxOf(run(inside)))).toBe('300억원을 지원한다.\n2023년 기준')
  })

  it('구역이 든 압축 파일만 한글 문서다', () => {
    expect(isHwpx({ names: ['Contents/section0.xml'], read: async () => null })).toBe(true)
    expect(isHwpx({ names: ['word/document.xml'], read: async () => null })).toBe(false)
  })
})
