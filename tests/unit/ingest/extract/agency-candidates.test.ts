import { describe, expect, it } from 'vitest'
import { agencyCandidatesIn } from '@/lib/ingest/extract/agency-candidates'
import { knownAgency } from '@/lib/ingest/extract/known-agencies'
import { regionPrefix } from '@/lib/ingest/extract/region-prefix'

const found = (text: string) =>
  agencyCandidatesIn(text, { start: 0, end: text.length }).map(({ name, type }) => `${name}: ${type}`)

describe('agencyCandidatesIn', () => {
  it.each<[string, string[]]>([
    ['원주미래산업진흥원은 기업을 돕는다.', ['원주미래산업진흥원: promotion-agency']],
    ['전북테크노파크와 협약했다.', ['전북테크노파크: promotion-agency']],
    ['춘천바이오산업진흥원장이 말했다.', ['춘천바이오산업진흥원: promotion-agency']],
    ['충북신용보증재단에서 보증한다.', ['충북신용보증재단: promotion-agency']],
    ['창원상공회의소의 조사', ['창원상공회의소: association']],
    ['산단공 대구지역본부는', ['한국산업단지공단 대구지역본부: national-agency']],
    ['중기부의 공모', ['중소벤처기업부: ministry']],
    ['KTL이 시험한다.', ['한국산업기술시험원: testing-institute']],
    ['㈜한빛전자가 입주했다.', ['㈜한빛전자: company']],
    ['한빛전자㈜는 입주했다.', ['한빛전자㈜: company']],
    ['부산대와 협약했다.', ['부산대학교: university']],
    ['‘원주 창업지원센터’를 열었다.', ['원주 창업지원센터: support-center']],
    ['화성상의·화성산업진흥원 맞손', ['화성상공회의소: association', '화성산업진흥원: promotion-agency']],
    ['동구-동구창업지원센터 맞손', ['동구창업지원센터: support-center']],
    ['전주시 소상공인 상생지원센터가 문을 열었다.', ['전주시 소상공인 상생지원센터: support-center']],
    ['인천 스타트업파크에 입주했다.', ['인천 스타트업파크: support-center']],
    ['각종 지원센터가 있다.', []],
    ['20여개의 벤처집적센터가 있다.', []],
    ['리모델링공사를 마쳤다.', []],
    ['책임연구원이 말했다.', []],
    ['진흥원은 돕는다.', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('자리는 인쇄된 이름의 자리다', () => {
    const text = '어제 원주미래산업진흥원은'
    const [only] = agencyCandidatesIn(text, { start: 0, end: text.length })
    expect(only && text.slice(only.start, only.end)).toBe('원주미래산업진흥원')
  })
})

it('knownAgency knows abbreviations', () => {
  expect(knownAgency('산단공')?.name).toBe('한국산업단지공단')
  expect(knownAgency('원주진흥원')).toBeUndefined()
})

it.each([
  ['원주미래산업진흥원', '원주'],
  ['전라북도경제통상진흥원', '전라북도'],
  ['한국산업단지공단', null],
])('regionPrefix(%s) = %s', (name, prefix) => {
  expect(regionPrefix(name)).toBe(prefix)
})
