import { expect, it } from 'vitest'
import { targetsOf } from '@/lib/ingest/extract/program-targets'
import { cutSentences } from '@/lib/ingest/read/cut-sentences'
import { articleLines } from '@/lib/ingest/read/lines'

function targetsIn(text: string): string[] {
  const name = '이음사업'
  const start = text.indexOf(name)
  const mentions = [{ start, end: start + name.length, program: name }]
  const targets = targetsOf(text, cutSentences(text, articleLines(text)), mentions).get(name) ?? []
  return targets.map((it) => text.slice(it.start, it.end))
}

it.each<[string, string[]]>([
  ['창업 3년 이내 기업을 대상으로 한 이음사업에 112개 팀이 몰렸다.', ['창업 3년 이내 기업']],
  [
    '시는 이음사업을 편다. 지원 대상은 관내에 공장을 둔 종업원 10인 이상 중소 제조업체이며 기업당 500만원이다.',
    ['관내에 공장을 둔 종업원 10인 이상 중소 제조업체'],
  ],
  ['이음사업은 담보 능력이 부족한 소상공인에게 최대 3000만원을 보증한다.', ['담보 능력이 부족한 소상공인']],
  ['재단은 경력단절여성을 위한 이음사업을 연다.', ['경력단절여성']],
  [
    '시는 이음사업에 5억원을 배정하고 업력 7년 이하 천연물 기업 10곳을 뽑는다.',
    ['업력 7년 이하 천연물 기업'],
  ],
  ['이음사업 공고\n○ 지원대상: 수출 실적 10만 달러 이하 중소기업', ['수출 실적 10만 달러 이하 중소기업']],
  ['시는 만 18∼39세 청년에게 월세를 지원하는 이음사업을 편다.', ['만 18∼39세 청년']],
  ['시는 지난 3월 관내 봉제업체 120곳을 대상으로 이음사업을 벌였다.', ['관내 봉제업체']],
  ['공모 선정으로 하남면에 근로자와 주민을 위한 이음사업을 편다.', ['근로자와 주민']],
  [
    '이음사업을 운영해 예비창업자와 창업 7년 이내 기업 30곳에 최대 4000만원을 지원한다.',
    ['예비창업자와 창업 7년 이내 기업'],
  ],
  ['작년 한 해 관내 소공인을 대상으로 이음사업을 벌였다.', ['관내 소공인']],
  ['시는 이음사업을 편다. 한편 55개 업체에 5억원을 지원했다.', []],
  ['시는 이음사업을 편다. ▶132개 업체에 5억원을 지원했다.', []],
  ['시는 이음사업을 편다. 350개 점포에 500만원을 지원한다.', []],
  ['시는 이음사업을 편다. 이들을 대상으로 교육도 한다.', []],
  ['시는 이음사업을 편다. 소상공인을 대상으로 설문조사를 했다.', []],
  ['시는 이음사업을 편다. 기업을 대상으로 한다.', []],
  ['시는 이음사업을 편다.\n\n다른 소식. 소상공인에게 100만원을 지원한다.', []],
])('%s → %j', (text, targets) => {
  expect(targetsIn(text)).toEqual(targets)
})
