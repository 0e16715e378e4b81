import { describe, expect, it } from 'vitest'
import { isHtml, readHtml } from '@/lib/ingest/read/html'

const PARAGRAPHS = [
  '원주시는 올해 중소기업육성자금 300억원을 조성해 관내 기업에 지원한다고 12일 밝혔다. 기업마다 최대 5억원을 빌릴 수 있다.',
  '시는 지난해 원주미래산업진흥원을 통해 85개사에 총 42억 5,000만원을 지원했다. 올해는 100개사로 늘린다는 계획이다.',
  '수출기업 20여 곳은 540만 달러의 수출 계약을 맺었으며 고용은 6.8% 늘었다고 진흥원은 설명했다. 시장은 더 돕겠다고 했다.',
]
const PAGE = `<!doctype html><html><head><title>원주시, 육성자금 300억원 푼다</title>
<meta property="og:site_name" content="원주투데이">
<meta property="article:published_time" content="2023-04-12T10:30:00+09:00"></head>
<body><nav><a href="/">홈</a><a href="/l">로그인</a></nav>
<article><h1>원주시, 육성자금 300억원 푼다</h1>${PARAGRAPHS.map((it) => `<p>${it}</p>`).join('\n')}</article>
<aside>많이 본 뉴스: 삼척시 99억원</aside><script>document.write('속초시 77억원')</script></body></html>`

describe('isHtml', () => {
  it.each<[string, string, boolean]>([
    ['a.html', '글', true],
    ['a.HTM', '글', true],
    ['a.txt', PAGE, true],
    ['a.txt', '\n<!-- 머리 --><html><body>', true],
    ['a.txt', '< 원주 기업도시 조감도 >', false],
    ['a.md', '# 원주시', false],
  ])('%s', (name, text, html) => {
    expect(isHtml(name, text)).toBe(html)
  })
})

describe('readHtml', () => {
  it('본문만 남기고 문단을 줄로 나눈다', () => {
    const page = readHtml(PAGE)
    expect(page).toMatchObject({
      title: '원주시, 육성자금 300억원 푼다',
      publisher: '원주투데이',
      publishedOn: '2023-04-12',
    })
    const text = page?.text ?? ''
    for (const paragraph of PARAGRAPHS) expect(text.split('\n')).toContain(paragraph)
    expect(text).not.toMatch(/로그인|99억원|77억원/)
  })

  it('표의 칸을 탭으로, 줄을 줄로 나눈다', () => {
    const rows = '<tr><th>사업</th><th>예산</th></tr><tr><td><p>판로</p>지원</td><td>3,000</td></tr>'
    const page = readHtml(PAGE.replace('</article>', `<table>${rows}</table></article>`))
    expect(page?.text.split('\n')).toEqual(expect.arrayContaining(['사업\t예산', '판로 지원\t3,000']))
  })

  it('표의 제목은 표의 첫 줄과 떨어져 있다', () => {
    const table = '<table><caption>연도별 실적</caption><tr><th>구분</th><th>2021년</th></tr></table>'
    const page = readHtml(PAGE.replace('</article>', `${table}</article>`))
    expect(page?.text.split('\n')).toEqual(expect.arrayContaining(['연도별 실적', '구분\t2021년']))
  })

  it.each([
    ['이수민 기자', '이수민'],
    ['이수민', '이수민'],
    ['경제부', null],
    ['press@example.com', null],
  ])('쓴 사람 %j → %s', (author, name) => {
    const page = readHtml(PAGE.replace('<head>', `<head><meta name="author" content="${author}">`))
    expect(page?.author).toBe(name)
  })

  it('본문이 없는 페이지는 기사가 아니다', () => {
    expect(readHtml('<html><body></body></html>')).toBeNull()
  })
})
