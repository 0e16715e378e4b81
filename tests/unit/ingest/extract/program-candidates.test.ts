import { expect, it } from 'vitest'
import { programCandidates } from '@/lib/ingest/extract/program-candidates'
import { findTableRows } from '@/lib/ingest/extract/tables'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function candidatesIn(text: string) {
  const sentences = cutSentences(text, articleLines(text))
  const found = programCandidates(text, sentences, [], findTableRows(text, sentences))
  return found.map(({ name, aliases }) => [name, ...aliases].join(' = '))
}

it.each<[string, string[]]>([
  ['시는 시장개척단 파견 4회를 계획했다. ▲시장개척단 파견 4회', ['시장개척단', '시장개척단 파견']],
  ["체류지원 프로그램 '제주다움'을 운영한다.", ['제주다움 = 체류지원 프로그램']],
  ["'지역특화산업육성사업(R&D)'", ['지역특화산업육성사업(R&D)']],
  ["'지역특화산업육성사업'(RSP)을 편다.", ['지역특화산업육성사업 = RSP']],
  ["중소기업육성자금(이하 '중기자금')을 푼다.", ['중기자금', '중소기업육성자금 = 중기자금']],
  ['시는 이차보전금을 지원한다.', ['이차보전금']],
  ['시는 중소기업 운전자금을 푼다. 이차보전금 58억 원을 냈다.', ['중소기업 운전자금']],
  [
    '‘제조융합혁신센터’ 구축 사업이 속도를 낸다. 내년 준공한다.',
    ['제조융합혁신센터 = 제조융합혁신센터 구축 사업'],
  ],
  ['지원 내용은 △규격인증 취득 지원 3건 △국내 박람회 참가 8개사다.', []],
  ['지원 내용은 ‘시제품 제작’과 ‘인허가 컨설팅’이다.', []],
  ['4,200㎡ 규모의 ‘이차전지종합지원센터’를 열 예정이다.', []],
  ['(단위: 백만원)\n사업 | 예산\n물류비 지원 | 1,989\n이자 지원 | 20\n계 | 1,989', ['물류비 지원']],
])('%s → %j', (text, names) => {
  expect(candidatesIn(text)).toEqual(names)
})
