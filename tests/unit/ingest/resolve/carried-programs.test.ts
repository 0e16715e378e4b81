import { describe, expect, it } from 'vitest'
import { bySentence } from '@/lib/ingest/extract/by-sentence'
import { placesOfNames } from '@/lib/ingest/extract/name-places'
import { findTopics } from '@/lib/ingest/extract/topics'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'
import { carriedPrograms } from '@/lib/ingest/resolve/carried-programs'

const PROGRAMS = ['육성자금', '찾아가는 상담소', '조선특구', '창업캠프', '인력양성']
const AGENCIES = ['진흥원', '일자리센터', '창원시']

/** What the last sentence of the text inherits. */
function carriedIn(text: string): string | null | undefined {
  const sentences = cutSentences(text, articleLines(text))
  const programs = placesOfNames(text, sentences, PROGRAMS, () => true).map((it) => ({
    ...it,
    program: it.name,
  }))
  const agencies = placesOfNames(text, sentences, AGENCIES, () => true).map((it) => ({
    ...it,
    agency: it.name,
    subject: /^[은는이가]/.test(text.slice(it.end)),
  }))
  return carriedPrograms(text, sentences, bySentence(sentences, programs), {
    agencies: bySentence(sentences, agencies),
    topics: findTopics(sentences, agencies),
    isCity: (name) => name === '창원시',
  }).at(-1)
}

describe('carriedPrograms', () => {
  it.each<[string, string, string | null]>([
    ['같은 문단의 앞 문장', '시는 육성자금을 푼다. 규모는 300억원이다.', '육성자금'],
    ['바로 위 소제목', '첫 문장이다.\n육성자금 늘린다\n올해 300억원을 푼다.', '육성자금'],
    ['기사 제목', '육성자금 늘린다\n창원시는 올해 300억원을 푼다.', null],
    [
      '다른 문단',
      '비가 온다. 눈이 온다. 바람이 분다. 해가 뜬다. 별이 진다. 꽃이 핀다.\n시는 육성자금을 푼다.\n규모는 300억원이다.',
      null,
    ],
    ['이어지는 문단', '시는 조선특구를 추진한다.\n조성이 끝나면 8천명이 일한다.', '조선특구'],
    ['이 사업', '시는 육성자금을 푼다.\n이 자금은 300억원이다.', '육성자금'],
    [
      '두 문단 뒤',
      '비가 온다. 눈이 온다. 바람이 분다. 해가 뜬다. 별이 진다. 꽃이 핀다.\n시는 조선특구를 추진한다.\n비가 왔다.\n조성이 끝나면 8천명이 일한다.',
      null,
    ],
    ['다른 이야기', '시는 육성자금을 푼다. 한편 회원사는 1200개사다.', null],
    ['여러 사업', '시는 육성자금과 창업캠프를 편다. 두 사업으로 86개 업체를 도왔다.', null],
    ['다른 기관의 문단', '시는 육성자금을 푼다.\n일자리센터는 기업당 5억원씩 준다.', null],
    ['지역 통계', '시는 육성자금을 푼다. 강릉지역 수출액은 4천만달러다.', null],
    ['살림', '시는 육성자금을 푼다. 시는 남은 예비비 8억원을 쓴다.', null],
    ['곳', '시는 육성자금을 푼다. 김해에는 의생명 기업 118개사가 있다.', null],
    ['해', '시는 육성자금을 푼다. 지난해에는 86개 업체가 빌렸다.', '육성자금'],
    ['다른 기관', '시는 육성자금을 푼다. 일자리센터는 1893명을 취업시켰다.', null],
    ['같은 기관', '진흥원은 육성자금을 푼다. 진흥원은 지난해 86개사를 도왔다.', '육성자금'],
    ['같은 기관의 내력', '진흥원은 육성자금을 푼다. 진흥원은 설립 첫해에 86개사를 도왔다.', null],
    ['시', '시는 육성자금을 푼다. 창원시는 86개사를 도왔다.', '육성자금'],
    ['이름의 낱말', '‘찾아가는 상담소’가 있다. 일자리센터는 기업을 302회 찾아가 도왔다.', '찾아가는 상담소'],
    ['딸린 말', '시는 육성자금을 푼다. 일자리센터는 업체당 3억원까지 빌려준다.', '육성자금'],
    ['많은 사업', '육성자금, 창업캠프, 인력양성을 편다. 규모는 300억원이다.', null],
    ['목록의 이름 밑', '■ 육성자금\n ○ 규모 : 300억원', '육성자금'],
    ['목록의 다음 이름', '■ 육성자금\n ■ 물류비\n ○ 규모 : 300억원', null],
    ['수가 딸린 항목', '- 육성자금 : 300억원\n센터가 문을 열었다.', null],
    [
      '멀리서 이 사업',
      '첫 문장이다. 시는 육성자금과 창업캠프, 인력양성을 편다.\n시는 육성자금을 늘린다.\n비가 왔다.\n이번 사업은 300억원이다.',
      '육성자금',
    ],
    ['하나뿐인 사업', '첫 문장이다. 시는 육성자금을 편다.\n비가 왔다.\n신청 한도는 3억원이다.', '육성자금'],
    [
      '한 문단에 한 문장인 누리집',
      '첫 문장이다.\n시는 육성자금을 편다.\n센터는 25억원을 받아 기업을 돕는다.',
      '육성자금',
    ],
    [
      '앞에서 함께한 기관',
      '시는 육성자금을 편다. 진흥원은 육성자금을 맡는다. 육성자금은 크다. 진흥원은 7개사를 뽑았다.',
      '육성자금',
    ],
    [
      '너무 멀리',
      '비가 온다. 눈이 온다. 바람이 분다. 해가 뜬다. 별이 진다. 꽃이 핀다.\n시는 육성자금을 편다.\n비가 왔다.\n눈이 왔다.\n바람이 분다.\n이 사업은 3억원이다.',
      null,
    ],
    ['첫 문장', '규모는 300억원이다.', null],
  ])('%s: %s', (_, text, program) => {
    expect(carriedIn(text)).toBe(program)
  })
})
