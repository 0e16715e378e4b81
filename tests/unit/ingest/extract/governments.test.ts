import { describe, expect, it } from 'vitest'
import { bareGovernments, governments } from '@/lib/ingest/extract/governments'
import { readRegions } from '@/lib/ingest/extract/regions'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function read(text: string) {
  const sentences = cutSentences(text, articleLines(text))
  const regions = readRegions(text, sentences)
  return {
    acting: [...governments(text, sentences, regions).keys()],
    bare: bareGovernments(text, sentences, regions).map(
      ({ start, end, agency }) => `${text.slice(start, end)}=${agency}`,
    ),
  }
}

describe('일하는 지방정부', () => {
  it.each<[string, string[]]>([
    ['익산시는 기업을 돕는다.', ['익산시']],
    ['익산시와 전라북도가 협약했다. 익산시가 앞장선다.', ['익산시', '전북특별자치도']],
    ['기업을 돕는 사업이 늘었다.', []],
  ])('%s', (text, names) => {
    expect(read(text).acting).toEqual(names)
  })

  it('‘시는’은 그 기사의 시다', () => {
    expect(read('익산시는 돕는다. 시는 예산을 늘리고 도시는 큰다.').bare).toEqual(['시=익산시'])
  })

  it('두 시의 기사에서 ‘시는’이 누구인지는 알 수 없다', () => {
    expect(read('익산시와 군산시는 돕는다. 시는 늘린다.').bare).toEqual([])
  })
})
