import { describe, expect, it } from 'vitest'
import { readAgencies } from '@/lib/ingest/extract/agencies'
import { readRegions } from '@/lib/ingest/extract/regions'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function agenciesOf(text: string) {
  const sentences = cutSentences(text, articleLines(text))
  return readAgencies(text, sentences, readRegions(text, sentences), { year: 2024, month: 5, day: 20 })
}
const claim = (text: string, name: string) => agenciesOf(text).claims.find((it) => it.name === name)
const names = (text: string) => agenciesOf(text).claims.map(({ name }) => name)

describe('기관', () => {
  it('(이하 …)로 줄인 이름과 그 뒤의 줄임은 한 기관이다', () => {
    const text =
      '원주미래산업진흥원(이하 ‘진흥원’)은 기업을 돕는다. 진흥원은 올해 문을 넓혔다. 원주시가 예산을 댄다.'
    const found = claim(text, '원주미래산업진흥원')
    expect(found).toMatchObject({ aliases: ['진흥원'], type: 'promotion-agency', regionCode: '51130' })
    expect(found?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      '원주미래산업진흥원',
      '진흥원',
      '진흥원',
    ])
  })

  it('이름을 바꾼 기관은 옛 이름과 함께 한 기관이다', () => {
    const text =
      '춘천바이오산업진흥원은 지난해 10월 ‘춘천생물산업벤처센터’에서 ‘춘천바이오산업진흥원’으로 명칭을 변경했다.'
    expect(claim(text, '춘천바이오산업진흥원')?.formerNames).toEqual([
      { name: '춘천생물산업벤처센터', until: '2023-10' },
    ])
    expect(names(text)).not.toContain('춘천생물산업벤처센터')
  })

  it('낱말이 겹치는 두 기관은 둘이다', () => {
    const text = '원주미래산업진흥원은 원주창업지원센터와 협약했다. 원주창업지원센터는 기업을 돕는다.'
    expect(names(text)).toEqual(expect.arrayContaining(['원주미래산업진흥원', '원주창업지원센터']))
  })

  it('지역본부는 본부의 부모를 안다', () => {
    const found = claim(
      '산단공은 전국에 있다. 산단공 대구지역본부는 기업을 돕는다. 대구시도 돕는다.',
      '한국산업단지공단 대구지역본부',
    )
    expect(found).toMatchObject({ parent: '한국산업단지공단', type: 'national-agency' })
  })

  it('일하는 시와 도는 기관이고, 뒤의 ‘시는’도 그 시다', () => {
    const text = '익산시는 식품산업을 돕는다. 시는 예산도 늘린다.'
    const found = claim(text, '익산시')
    expect(found).toMatchObject({ type: 'local-government', regionCode: '52140' })
    expect(found?.mentions).toHaveLength(2)
  })

  it('한 번 스친 일반명사는 기관이 아니다', () => {
    expect(names('원주시는 각종 지원센터와 민간연구소를 찾았다.')).toEqual(['원주시'])
  })

  it('every name is claimed once, and every place prints one of its names', () => {
    const text = '포항테크노파크(원장 홍길동)는 포항시와 함께 ‘포항 벤처지원센터’를 열었다. 센터는 3층이다.'
    const { claims, mentions } = agenciesOf(text)
    expect(new Set(claims.map(({ name }) => name)).size).toBe(claims.length)
    const known = new Set(claims.map(({ name }) => name))
    for (const { agency } of mentions) expect(known).toContain(agency)
  })
})
