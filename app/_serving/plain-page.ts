/** A whole page without script, style sheet or record: it must not fail where others do. Colours are those of app/globals.css. */
import { createHash } from 'node:crypto'

const STYLE = `:root { color-scheme: light dark; --ground: #f7f4ed; --ink: #1f1c17; --soft: #575145; --line: #ddd6c7; --accent: #17594a }
@media (prefers-color-scheme: dark) {
  :root { --ground: #171512; --ink: #ede8dd; --soft: #bfb7a8; --line: #38332b; --accent: #8bcbb1 }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.75 "Pretendard Variable", -apple-system,
  "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; word-break: keep-all }
header, main { max-width: 69rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-block: .875rem; border-bottom: 1px solid var(--line) }
header a { color: inherit; font-weight: 700; font-size: 1.25rem; text-decoration: none }
main { padding-block: 3rem }
.kind { margin: 0; color: var(--accent); font-weight: 600; font-size: .9375rem }
h1 { margin: .25rem 0 .5rem; font-size: 2rem; line-height: 1.3; letter-spacing: -.02em }
p { max-width: 65ch; color: var(--soft) }
.id { font-size: .875rem; overflow-wrap: anywhere }
main a { color: var(--ink); text-underline-offset: .25em }
`

/** What the page may load: its own style, nothing else. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`

export interface PlainWords {
  title: string
  lead: string
}

/** @param requestId letters, digits and signs that mean nothing in HTML. */
export function plainPage({ title, lead }: PlainWords, requestId: string | undefined): string {
  const id = requestId === undefined ? '' : `<p class="id">요청 번호 ${requestId}</p>`
  return `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} | 지역산업 지식베이스</title>
<style>${STYLE}</style>
</head>
<body>
<header><a href="/">지역산업 지식베이스</a></header>
<main>
<p class="kind">오류</p>
<h1>${title}</h1>
<p>${lead}</p>
<p><a href="">다시 해 보기</a> · <a href="/">처음으로</a></p>
${id}
</main>
</body>
</html>
`
}

/** A record could not be read, or a page not be made of it. */
export const FAILURE: PlainWords = {
  title: '지금은 이 쪽을 보일 수 없습니다',
  lead: '기록을 읽는 중에 문제가 생겼습니다. 잠시 뒤에 다시 해 보세요.',
}
