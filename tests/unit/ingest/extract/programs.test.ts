import { describe, expect, it } from 'vitest'
import { readAgencies } from '@/lib/ingest/extract/agencies'
import { readPrograms } from '@/lib/ingest/extract/programs'
import { readRegions } from '@/lib/ingest/extract/regions'
import { findTopics } from '@/lib/ingest/extract/topics'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function programsOf(text: string) {
  const sentences = cutSentences(text, articleLines(text))
  const regions = readRegions(text, sentences)
  const agencies = readAgencies(text, sentences, regions, null)
  return readPrograms(text, sentences, regions, agencies, findTopics(sentences, agencies.mentions)).claims
}
const shown = (text: string) => programsOf(text).map(({ name, category }) => `${name}: ${category}`)

describe('사업', () => {
  it.each<[string, string[]]>([
    ['원주시는 중소기업육성자금을 푼다.', ['중소기업육성자금: funding']],
    ['익산시는 ‘청년창업 사다리’ 사업을 시작했다.', ['청년창업 사다리: startup']],
    ['목포시는 소상공인 특례보증을 늘린다.', ['소상공인 특례보증: funding']],
    ['창원시는 동남아 해외시장개척단을 보냈다.', ['동남아 해외시장개척단: marketing-export']],
    ['포항시는 ‘스마트공장 보급·확산 사업’에 나섰다.', ['스마트공장 보급·확산 사업: rnd']],
    ['시는 다양한 지원 사업을 벌인다.', []],
    ['시는 “기업을 돕겠다”고 말했다.', []],
    ['시는 ‘기업하기 좋은 도시’를 만든다.', []],
    ['신규 사업과 각종 프로그램을 늘린다.', []],
  ])('%s', (text, programs) => {
    expect(shown(text)).toEqual(programs)
  })

  it('짧은 이름은 같은 기사의 긴 이름에 든다', () => {
    const [fund] = programsOf('중소기업육성자금은 300억원이다. 中企육성자금은 3월에 푼다.')
    expect(fund).toMatchObject({ name: '중소기업육성자금', aliases: ['中企육성자금'] })
  })

  it('종류만 이르는 말은 앞의 사업을 가리킨다', () => {
    const text =
      '고성군은 ‘고성 조선산업특구’를 추진한다. 특구는 3개 지구다. 4개 특구에 기업이 있다. 대구 특구는 넓다.'
    const [program] = programsOf(text)
    expect(program?.mentions.map(({ start, end }) => text.slice(start, end + 1))).toEqual([
      '고성 조선산업특구’',
      '특구는',
    ])
  })

  it('바로 앞의 임자가 하는 사람이다', () => {
    const [program] = programsOf(
      '안산시는 기업을 돕는다. 경기테크노파크가 운영하는 ‘기술닥터 사업’이 인기다.',
    )
    expect(program?.agency).toBe('경기테크노파크')
  })

  it('누구를 위한 것인지', () => {
    const text = '목포시는 연매출 3억원 이하 소상공인에게 희망장려금을 지원한다.'
    expect(programsOf(text)[0]?.targets.map(({ start, end }) => text.slice(start, end))).toEqual([
      '연매출 3억원 이하 소상공인',
    ])
  })

  it('누가 하는지는 주어가 말한다', () => {
    const [program] = programsOf('익산시는 기업을 돕는다. 시는 ‘청년창업 사다리’ 사업을 시작했다.')
    expect(program).toMatchObject({ agency: '익산시', regionCode: '52140' })
  })
})
