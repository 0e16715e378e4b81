import { describe, expect, it } from 'vitest'
import { pastedFile } from '@/lib/workflows/drafts/pasted'

describe('pastedFile', () => {
  it.each<[string, string]>([
    ['\n 원주시, 육성자금 300억원 ‘푼다’ \n본문', '원주시-육성자금-300억원-푼다.txt'],
    ['../../etc/passwd\n본문', 'etc-passwd.txt'],
    ['※※\n본문', '붙여-넣은-글.txt'],
    [`${'가'.repeat(200)}\n본문`, `${'가'.repeat(60)}.txt`],
  ])('%j → %s', (text, name) => {
    expect(pastedFile(text).name).toBe(name)
  })

  it('글은 NFC로 적힌 그대로다', () => {
    expect(new TextDecoder().decode(pastedFile(' 한\r\n'.normalize('NFD')).bytes)).toBe(' 한\r\n')
  })
})
