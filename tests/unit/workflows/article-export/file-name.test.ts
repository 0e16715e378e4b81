import { expect, test } from 'vitest'
import { textFileName } from '@/lib/workflows/article-export/file-name'

test.each([
  ['기사.txt', '기사.txt'],
  ['안양-지원.hwpx', '안양-지원.txt'],
  ['보도자료 (1).PDF', '보도자료 (1).txt'],
  ['../../etc/passwd', 'etc passwd.txt'],
  ['.숨은 파일.md', '숨은 파일.txt'],
  ['a\u0000b\nc<script>.html', 'a b c script.txt'],
  ['...', 'article.txt'],
  ['2024.05.01 보도', '2024.05.01 보도.txt'],
  ['가'.repeat(300), `${'가'.repeat(70)}.txt`],
  ['C:\\글\\기사.docx', 'C 글 기사.txt'],
])('%j becomes %j', (file, name) => {
  expect(textFileName(file, new Set())).toBe(name)
})

test('a name that is taken gets a number', () => {
  expect(textFileName('기사.pdf', new Set(['기사.txt', '기사-2.txt']))).toBe('기사-3.txt')
})
