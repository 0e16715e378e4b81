import { expect, test } from 'vitest'
import { lean, withoutClient } from '@/app/_serving/without-client'

/** As Next 16 writes a page. */
const PAGE = `<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>\
<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/a.js"/>\
<script src="/_next/static/chunks/b.js" async="" nonce="n"></script><script src="/_next/static/chunks/c.js" noModule=""></script>\
</head><body><link rel="preload" as="font" href="/a.woff2"/><script type="module" src="/start.js" nonce="n"></script>\
<script type="application/ld+json">{"name":"안양 \\u003cscript>"}</script><p>총 <!-- -->12<!-- -->건</p><!--$--><!--/$-->\
<a data-type="x" title="&lt;script&gt;">&lt;script&gt;1&lt;/script&gt;</a>\
<script nonce="n">(self.__next_f=self.__next_f||[]).push([0])</script>
<script nonce="n">self.__next_f.push([1,"type=\\"module\\" \\u003c/script>
"])</script></body></html>`

test('what Next’s client would need is gone, all else stays as it is', () => {
  expect(withoutClient(PAGE)).toBe(
    `<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>\
</head><body><link rel="preload" as="font" href="/a.woff2"/><script type="module" src="/start.js" nonce="n"></script>\
<script type="application/ld+json">{"name":"안양 \\u003cscript>"}</script><p>총 12건</p>\
<a data-type="x" title="&lt;script&gt;">&lt;script&gt;1&lt;/script&gt;</a>\

</body></html>`,
  )
})

test('only pages are changed', () => {
  const body = Buffer.from('{"sentence":"<script>1</script>"}')
  const json = { status: 200, headers: { 'content-type': 'application/json' }, body }
  expect(lean(json)).toBe(json)
  const page = {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(PAGE),
  }
  expect(String(lean(page).body)).toBe(withoutClient(PAGE))
})
