/** Hostile text files, web pages and Markdown. */
import { type Fate, type HostileFile, PARAGRAPHS, TEXT } from '@/tests/setup/documents/hostile/article'
import { bytesOf } from '@/tests/setup/documents/sample'
import { encodeCp949, encodeUtf16 } from '@/tests/setup/encodings'

const file = (what: string, name: string, content: string | Uint8Array, fate: Fate): HostileFile => ({
  what,
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  fate,
})

const TEXTS: HostileFile[] = [
  file('nothing', 'a.txt', '', ['empty']),
  file('blanks', 'a.txt', ' \n\t\n', ['empty']),
  file('a byte order mark', 'a.txt', Uint8Array.of(0xef, 0xbb, 0xbf), ['empty']),
  file('zeros', 'a.txt', new Uint8Array(5000), ['binary']),
  file('a zero in the text', 'a.txt', `${TEXT}\u0000`, ['binary']),
  file('a zero far on', 'a.txt', `${TEXT}\n${'가나다라 '.repeat(2000)}\u0000`, ['binary']),
  file('control characters', 'a.txt', `${TEXT}${'\u001b[31m'.repeat(30)}`, ['binary']),
  file('an escape sequence of a terminal', 'a.txt', `${TEXT}\n\u001b]0;hacked\u0007`, 'read-or-refused'),
  file(
    'random bytes',
    'a.txt',
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
    'read-or-refused',
  ),
  file('UTF-16 called UTF-8', 'utf8.txt', encodeUtf16(TEXT, 'le', false), 'read'),
  file('UTF-16 big-endian without a mark', 'a.txt', encodeUtf16(TEXT, 'be', false), 'read'),
  file(
    'UTF-16 with a wrong mark',
    'a.txt',
    Uint8Array.of(0xfe, 0xff, ...encodeUtf16(TEXT, 'le', false)),
    'read-or-refused',
  ),
  file('UTF-16 with half a pair', 'a.txt', Uint8Array.of(...encodeUtf16(TEXT, 'le', true), 0x00, 0xd8), [
    'encoding',
  ]),
  file('UTF-16 cut in a letter', 'a.txt', encodeUtf16(TEXT, 'le', true).slice(0, -1), ['encoding']),
  file('CP949 called UTF-8', 'utf8.txt', encodeCp949(TEXT), 'read'),
  file('CP949 cut in a letter', 'a.txt', encodeCp949(TEXT).slice(0, -1), 'read-or-refused'),
  file('UTF-8 cut in a letter', 'a.txt', bytesOf(TEXT).slice(0, -2), 'read-or-refused'),
  file('overlong UTF-8', 'a.txt', Uint8Array.of(...bytesOf(TEXT), 0xc0, 0xaf), 'read-or-refused'),
  file('surrogates in UTF-8', 'a.txt', Uint8Array.of(...bytesOf(TEXT), 0xed, 0xa0, 0x80), 'read-or-refused'),
  file('UTF-7', 'a.txt', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-', ['not-korean']),
  file('letters in parts', 'a.txt', TEXT.normalize('NFD'), 'read'),
  file('marks of direction', 'a.txt', `\u202e${TEXT}\u202c\u2066\u2069`, 'read'),
  file('blanks of no width', 'a.txt', `${TEXT}\n\u200b\u200b\ufeff\u2060`, 'read'),
  file('a letter under a thousand marks', 'a.txt', `${TEXT}\n가${'\u0301'.repeat(1000)}`, 'read-or-refused'),
  file('only line feeds between', 'a.txt', TEXT.replaceAll('\n', '\r\n\r\n\r\n'), 'read'),
  file('old Macintosh line ends', 'a.txt', TEXT.replaceAll('\n', '\r'), 'read-or-refused'),
  file('a megabyte of digits', 'a.txt', `${TEXT}\n${'1'.repeat(60_000)}억원`, 'read-or-refused'),
  file('a hundred thousand commas', 'a.txt', `${TEXT}\n${'1,'.repeat(30_000)}`, 'read-or-refused'),
  file('numerals without end', 'a.txt', `${TEXT}\n${'억만천백'.repeat(8000)}원`, 'read-or-refused'),
  file('brackets without end', 'a.txt', `${TEXT}\n${'(‘“['.repeat(8000)}`, 'read-or-refused'),
  file(
    'one line of a hundred thousand words',
    'a.txt',
    `${TEXT} ${'지원 사업은 '.repeat(20_000)}`,
    'read-or-refused',
  ),
  file('ten thousand lines of a letter', 'a.txt', `${TEXT}\n${'가\n'.repeat(10_000)}`, 'read'),
  file('names that never end', 'a.txt', `${TEXT}\n${'산업진흥원'.repeat(5000)}`, 'read-or-refused'),
  file('a formula of a spreadsheet', 'a.txt', `${TEXT}\n=cmd|' /C calc'!A0`, 'read'),
  file('a statement of a database', 'a.txt', `${TEXT}\n'; DROP TABLE Article; --`, 'read'),
  file(
    'a template',
    'a.txt',
    `${TEXT}\n{{constructor.constructor('return process')()}} \${process.exit()} <%= process.exit() %>`,
    'read',
  ),
  file(
    'names of an object’s own parts',
    'a.txt',
    `${TEXT}\n__proto__ constructor toString hasOwnProperty`,
    'read',
  ),
]

const page = (head: string, body: string) =>
  `<!doctype html><html><head><title>${PARAGRAPHS[0]}</title>${head}</head><body>${body}</body></html>`
const ARTICLE = `<article><h1>${PARAGRAPHS[0]}</h1>${PARAGRAPHS.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('')}</article>`
const FALSE_FIGURE = '삼척시는 99억원을 지원한다고 밝혔다.'
const AWAY = 'http://127.0.0.1:9/fetched'

const html = (what: string, content: string, fate: Fate = 'read') => file(what, 'a.html', content, fate)

const PAGES: HostileFile[] = [
  html(
    'a script',
    page('', `${ARTICLE}<script>globalThis.hostile = 1; document.write('${FALSE_FIGURE}')</script>`),
  ),
  html('a script of another host', page(`<script src="${AWAY}.js"></script>`, ARTICLE)),
  html('a module', page(`<script type="module">import '${AWAY}'</script>`, ARTICLE)),
  html('an image with a handler', page('', `${ARTICLE}<img src="${AWAY}" onerror="globalThis.hostile = 1">`)),
  html(
    'a drawing with a script',
    page(
      '',
      `${ARTICLE}<svg onload="globalThis.hostile = 1"><script>globalThis.hostile = 1</script><text>${FALSE_FIGURE}</text></svg>`,
    ),
  ),
  html('a formula', page('', `${ARTICLE}<math><mtext>${FALSE_FIGURE}</mtext></math>`)),
  html('a frame', page('', `${ARTICLE}<iframe src="${AWAY}" srcdoc="${FALSE_FIGURE}"></iframe>`)),
  html('an object', page('', `${ARTICLE}<object data="${AWAY}"></object><embed src="${AWAY}">`)),
  html('another base', page(`<base href="${AWAY}">`, ARTICLE)),
  html('a refresh', page(`<meta http-equiv="refresh" content="0;url=${AWAY}">`, ARTICLE)),
  html(
    'a style sheet of another host',
    page(
      `<link rel="stylesheet" href="${AWAY}"><style>@import '${AWAY}'; p { background: url(${AWAY}) }</style>`,
      ARTICLE,
    ),
  ),
  html(
    'a form',
    page(
      '',
      `${ARTICLE}<form action="${AWAY}"><input value="${FALSE_FIGURE}"><textarea>${FALSE_FIGURE}</textarea><button>${FALSE_FIGURE}</button></form>`,
    ),
  ),
  html('a template', page('', `${ARTICLE}<template><p>${FALSE_FIGURE}</p></template>`)),
  html('a comment', page('', `${ARTICLE}<!-- ${FALSE_FIGURE} -->`)),
  html('what shows without scripts', page('', `${ARTICLE}<noscript><p>${FALSE_FIGURE}</p></noscript>`)),
  html(
    'an address with a script',
    page('', `${ARTICLE}<a href="javascript:globalThis.hostile=1">누르세요</a>`),
  ),
  html('CDATA', page('', `<![CDATA[ ]]>${ARTICLE}`)),
  html('an entity of nothing', page('', `${ARTICLE}<p>&#0;&#xD800;&#x110000;&#xFFFF;</p>`)),
  html(
    'an entity list',
    `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${page('', `${ARTICLE}&b;`)}`,
    'read-or-refused',
  ),
  html('tags that never close', page('', `${ARTICLE}${'<div>'.repeat(3000)}`), 'read-or-refused'),
  html('tags in a hundred thousand', page('', `${ARTICLE}${'<b></b>'.repeat(100_000)}`), 'read-or-refused'),
  html('nested tables', page('', `${ARTICLE}${'<table><tr><td>'.repeat(300)}가`), 'read-or-refused'),
  html(
    'a tag of a megabyte',
    page('', `${ARTICLE}<p title="${'a'.repeat(1_000_000)}">가</p>`),
    'read-or-refused',
  ),
  html(
    'ten thousand attributes',
    page('', `${ARTICLE}<p ${Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join(' ')}>가</p>`),
    'read-or-refused',
  ),
  html('less-than signs without end', page('', `${ARTICLE}${'<'.repeat(100_000)}`), 'read-or-refused'),
  html('nothing but markup', page('', '<div></div>'.repeat(100)), ['empty', 'not-korean']),
  html(
    'metadata that is no JSON',
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"hostile":1},"datePublished":</script>',
      ARTICLE,
    ),
  ),
  html(
    'metadata that changes every object',
    page(
      '<script type="application/ld+json">{"__proto__":{"hostile":1},"constructor":{"prototype":{"hostile":1}}}</script>',
      ARTICLE,
    ),
  ),
  html(
    'a date that is none',
    page('<meta property="article:published_time" content="9999-99-99T99:99">', ARTICLE),
    'read',
  ),
  html('a mislabelled encoding', page('<meta charset="shift_jis">', ARTICLE)),
  file('CP949 that says UTF-8', 'a.html', encodeCp949(page('<meta charset="utf-8">', ARTICLE)), 'read'),
  file('a page called text', 'a.txt', page('<script>globalThis.hostile = 1</script>', ARTICLE), 'read'),
  file('text called a page', 'a.html', TEXT, 'read-or-refused'),
]

const md = (what: string, content: string, fate: Fate = 'read') => file(what, 'a.md', content, fate)

const MARKDOWN: HostileFile[] = [
  md('a script', `${TEXT}\n\n<script>globalThis.hostile = 1</script>`),
  md('an image of another host', `${TEXT}\n\n![${'가'}](${AWAY} "삼척시 99억원")`),
  md('a link with a script', `${TEXT}\n\n[누르세요](javascript:globalThis.hostile=1)`),
  md('front matter that runs', `---\ntitle: !!js/function 'function(){globalThis.hostile=1}'\n---\n${TEXT}`),
  md(
    'front matter that grows',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: *c\n---\n${TEXT}`,
  ),
  md(
    'front matter that changes every object',
    `---\n__proto__:\n  hostile: 1\nconstructor: {prototype: {hostile: 1}}\n---\n${TEXT}`,
  ),
  md('front matter that never ends', `---\ntitle: a\n${'b: c\n'.repeat(50_000)}`, ['not-korean']),
  md('front matter of a megabyte', `---\n${'a: b\n'.repeat(40_000)}---\n${TEXT}`, 'read-or-refused'),
  md('front matter that is no YAML', `---\n: : [ { \t\n---\n${TEXT}`),
  md('a date that is none', `---\ndate: 2024-99-99\n---\n${TEXT}`),
  md('quotations a thousand deep', `${TEXT}\n\n${'> '.repeat(1000)}가`, 'read-or-refused'),
  md(
    'lists a hundred and fifty deep',
    `${TEXT}\n\n${Array.from({ length: 150 }, (_, at) => `${'  '.repeat(at)}- 가`).join('\n')}`,
    'read-or-refused',
  ),
  md('brackets without end', `${TEXT}\n\n${'['.repeat(20_000)}`, 'read-or-refused'),
  md('emphasis without end', `${TEXT}\n\n${'*a_'.repeat(10_000)}`, 'read-or-refused'),
  md(
    'a table of a thousand columns',
    `${TEXT}\n\n|${'가|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'1|'.repeat(1000)}`,
    'read-or-refused',
  ),
]

export const HOSTILE_TEXT_FILES: readonly HostileFile[] = [...TEXTS, ...PAGES, ...MARKDOWN]
