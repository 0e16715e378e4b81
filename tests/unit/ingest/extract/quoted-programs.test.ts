import { expect, it } from 'vitest'
import { quotedProgramsIn } from '@/lib/ingest/extract/quoted-programs'

const namesIn = (text: string, organisation = '') => {
  const start = text.indexOf(organisation)
  const organisations = organisation ? [{ start, end: start + organisation.length }] : []
  return quotedProgramsIn(text, { start: 0, end: text.length }, organisations).map((it) =>
    text.slice(it.start, it.end),
  )
}

it.each<[string, string[]]>([
  ['‘스마트상점 기술보급사업’을 추진한다.', ['스마트상점 기술보급사업']],
  ['소통채널인 ‘진심토크’', ['진심토크']],
  ['「전라북도 선도기업 육성사업」은', ['전라북도 선도기업 육성사업']],
  ['≪경남형 트랙 사업≫과 <전문인력 양성사업>', ['경남형 트랙 사업', '전문인력 양성사업']],
  ["이른바 '기업애로 원스톱 처리단'", ['기업애로 원스톱 처리단']],
  ["'청년 CEO' 참여기업을 모집한다.", ['청년 CEO']],
  ['군이 연말에 뽑는 ‘수소시범도시’에 도전장을 냈다.', ['수소시범도시']],
  ['재단의 간판 사업은 첫 칸인 ‘돋움기업’.', ['돋움기업']],
  ['‘성서산단 대개조’에는 2024년까지 모두 5,041억원이 들어간다.', ['성서산단 대개조']],
  ['‘음성형 도시농부’는 지난해 2만1천명이 일했다.', ['음성형 도시농부']],
  ['‘달서창업허브’에는 18개 팀이 입주했다.', ['달서창업허브']],
  ['‘국제금형부품전’이 열린다.', ['국제금형부품전']],
  ["'중소기업 환경개선 지원(작업환경, 근로환경)'", ['중소기업 환경개선 지원(작업환경, 근로환경)']],
  ['‘기업하기 좋은 도시’를 만든다.', []],
  ['“기업을 돕겠다”고 말했다.', []],
  ['‘2010 의료기기산업 실태조사’에 따르면 119개사다.', []],
  ['‘청년창업기업 100개 집중육성’', []],
  ['경제 회복 ‘총력’', []],
  ['‘기업 이웃’이라는 이름의 지원 제도', ['기업 이웃']],
  ["'2022년 상반기 성과 분석회'를 개최했다.", []],
  ['‘달빛탐사대’ 2기 모집', ['달빛탐사대']],
])('%s → %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

it.each<[string, string, string[]]>([
  ['‘전주정보센터’ 참여기업', '전주정보센터', []],
  ['‘부품 시험센터’를 짓는다.', '부품 시험센터', ['부품 시험센터']],
  ['‘창업지원센터’를 짓는다.', '창업지원센터', []],
  ['‘달서창업허브’에는 18개 팀이 입주했다.', '달서창업허브', ['달서창업허브']],
])('기관 이름이기도 하면: %s', (text, organisation, names) => {
  expect(namesIn(text, organisation)).toEqual(names)
})
