import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/ingest/read/document/pdf'
import { pdfOfPages, utf16Hex, wrapped, writePdf } from '@/tests/setup/documents/pdf'

const WORDS = ['', '첫', '둘째', '셋째']
const LONG = [
  '원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원한다고 12일 밝혔다. 기업마다 최대 5억원을 빌릴 수 있다. 시는 지난해 진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다.',
  '올해는 100개사로 늘린다는 계획이다. 시는 또 기술닥터 사업과 판로 지원 사업에 모두 12억원을 들이고, 수출 상담회에 관내 기업 40개사를 보내기로 했다. 이번 사업에는 원주의료기기테크노밸리와 원주상공회의소도 힘을 보탠다고 시는 덧붙였다. 앞서 시는 진흥원을 새로 열었다.',
]

const line = (text: string, left: number, height: number, size = 12) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${left} ${height} Tm <${utf16Hex(text)}> Tj ET`

describe('readPdf', () => {
  it('인쇄된 줄을 문단으로 잇는다: 낱말 가운데에서 끊긴 줄도', async () => {
    expect(LONG.some((text) => wrapped(text).length > 2)).toBe(true)
    expect((await readPdf(writePdf(LONG))).split('\n')).toEqual(LONG)
  })

  it('표의 칸은 탭으로 나뉜다', async () => {
    const table = [
      ['사업', '2023년 예산', '지원기업'],
      ['판로 지원', '3,000', '62'],
    ]
    expect((await readPdf(writePdf([...LONG, table]))).split('\n').slice(2)).toEqual([
      '사업\t2023년 예산\t지원기업',
      '판로 지원\t3,000\t62',
    ])
  })

  it('쪽마다 되풀이되는 머리말과 쪽 번호는 뺀다', async () => {
    const pages = [1, 2, 3].map((page) =>
      [
        line('원주시 보도자료', 72, 810, 9),
        line(`${WORDS[page]} 쪽의 글이다.`, 72, 600),
        line(`- ${page} -`, 280, 30, 9),
      ].join('\n'),
    )
    expect(await readPdf(pdfOfPages(pages))).toBe('첫 쪽의 글이다.\n둘째 쪽의 글이다.\n셋째 쪽의 글이다.')
  })

  it('비스듬히 찍힌 글은 도장이라 읽지 않는다', async () => {
    const stamp = `BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <${utf16Hex('대외비 99억원')}> Tj ET`
    expect(await readPdf(pdfOfPages([`${stamp}\n${line('300억원을 지원한다.', 72, 600)}`]))).toBe(
      '300억원을 지원한다.',
    )
  })

  it('문단은 다음 쪽으로 이어진다', async () => {
    const [first = '', second = '', third = ''] = wrapped(LONG[0] ?? '')
    const pages = [`${line(first, 72, 66)}`, `${line(second, 72, 770)}\n${line(third, 72, 752)}`]
    expect(await readPdf(pdfOfPages(pages))).not.toContain('\n')
  })

  it('글자가 없는 PDF는 까닭을 말한다', async () => {
    await expect(readPdf(pdfOfPages(['0 0 100 100 re f']))).rejects.toMatchObject({ reason: 'no-text' })
  })
})
