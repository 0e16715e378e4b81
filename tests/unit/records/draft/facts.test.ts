import { describe, expect, it } from 'vitest'
import { readDraftFacts } from '@/lib/records/draft/facts'

describe('readDraftFacts', () => {
  it('빈 칸은 모르는 것이고 글자는 NFC로, 빈칸은 하나로', () => {
    const form = {
      title: '  원주시,  300억원 '.normalize('NFD'),
      publisher: ' ',
      publishedOn: '',
      rights: 'full',
    }
    expect(readDraftFacts(form)).toEqual({
      title: '원주시, 300억원',
      publisher: null,
      author: null,
      publishedOn: null,
      rights: 'full',
      sourceUrl: null,
    })
  })

  it.each<[Record<string, string>, string]>([
    [{ publishedOn: '2024-02-30' }, '보도일'],
    [{ publishedOn: '어제' }, '보도일'],
    [{ sourceUrl: 'javascript:alert(1)' }, '원문 주소'],
    [{ sourceUrl: 'file:///etc/passwd' }, '원문 주소'],
    [{ rights: 'all' }, '공개 범위'],
    [{ title: '가'.repeat(301) }, '제목'],
  ])('%j는 쓸 수 없다', (form, label) => {
    const facts = readDraftFacts(form)
    expect('unusable' in facts && facts.unusable.join()).toContain(label)
  })

  it('보이지 않는 글자는 빈칸이 된다', () => {
    expect(readDraftFacts({ title: '원주\u0000시\u202e \ud800300억' })).toMatchObject({
      title: '원주 시 300억',
    })
  })

  it('웹 주소는 그대로 둔다', () => {
    const sourceUrl = 'https://news.example.com/a?id=1'
    expect(readDraftFacts({ sourceUrl })).toMatchObject({ sourceUrl })
  })
})
