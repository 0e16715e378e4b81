import { describe, expect, it } from 'vitest'
import { besideIn, enumeratedProgramsIn, namesMeasure } from '@/lib/ingest/extract/enumerated-programs'

const whole = (text: string) => ({ start: 0, end: text.length })
const printed = (text: string, found: readonly { start: number; end: number }[]) =>
  found.map(({ start, end }) => text.slice(start, end)).sort()

describe('늘어놓은 사업', () => {
  it.each<[string, string[]]>([
    [
      '시는 수출기업 물류비 지원, 해외규격인증 획득 지원 등 3개 사업에 3억원을 편성했다.',
      ['수출기업 물류비 지원', '해외규격인증 획득 지원'],
    ],
    [
      '시는 청년 인턴십과 뿌리산업 인력양성, 여성창업 공모전 등 5대 일자리 사업',
      ['뿌리산업 인력양성', '여성창업 공모전', '청년 인턴십'],
    ],
    [
      '경남 스타트업 청년 채용과 경남청년 장인프로젝트 등 12개 사업',
      ['경남 스타트업 청년 채용', '경남청년 장인프로젝트'],
    ],
    ['교육, 시제품 제작·마케팅·협업 등 소공인을 위한 지원', []],
    ['반도체, 이차전지, 바이오 등 3개 사업', []],
    [
      '해외시장 개척 9억4,000만원, 지식산업센터 기반시설 정비 22억원',
      ['지식산업센터 기반시설 정비', '해외시장 개척'],
    ],
    ['뿌리산업 맞춤형 인력양성으로는 200명을 기른다.', ['뿌리산업 맞춤형 인력양성']],
    ['스마트공장 고도화 지원에 시비를 얹어 37개사를 돕는다.', ['스마트공장 고도화 지원']],
    [
      '주요 신규 사업으로는 기후테크 육성, 소공인 팝업스토어 운영 등이 있다.',
      ['기후테크 육성', '소공인 팝업스토어 운영'],
    ],
    ['해양바이오 공동연구소 건립(178억 원) 등', ['해양바이오 공동연구소 건립']],
    ['시제품 제작 지원 40개사, 온라인 마케팅 지원 30개사', ['시제품 제작 지원', '온라인 마케팅 지원']],
    ['기업 지원에 120억원을 쓴다.', []],
    ['다양한 지원으로 30개사를 유치했다.', []],
  ])('%s → %j', (text, names) => {
    expect(printed(text, enumeratedProgramsIn(text, whole(text)))).toEqual(names)
  })
})

it('이름난 사업과 나란한 것', () => {
  const text = '두루누리 사회보험료 지원, 청년내일채움공제를 통해'
  const known = [{ start: text.indexOf('청년내일'), end: text.indexOf('를 통해') }]
  expect(printed(text, besideIn(text, whole(text), known))).toEqual(['두루누리 사회보험료 지원'])
  expect(besideIn('청년내일채움공제', whole('청년내일채움공제'), [{ start: 0, end: 8 }])).toEqual([])
})

it.each<[string, boolean]>([
  ['시제품 제작 지원', true],
  ['창업 지원', false],
  ['물류비 지원', true],
  ['이자 지원', false],
  ['반도체 공장', false],
  ['직업능력 개발 훈련', true],
])('%s: %s', (name, isMeasure) => {
  expect(namesMeasure(name.split(' '))).toBe(isMeasure)
})
