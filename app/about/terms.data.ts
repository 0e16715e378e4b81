import { COMPARE_CLASSES, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

export const METHOD = [
  {
    title: '어떻게 읽나',
    paragraphs: [
      '기사를 문장으로 나누고, 문장마다 지역·기관·사업의 이름과 수치를 찾습니다. 수치는 ‘3억 5천만원’, ‘1000억원’, ‘2만9000여명’처럼 우리말 숫자 쓰기를 끝까지 풀 수 있을 때만 값으로 삼습니다. 풀지 못한 수치는 버리지 않고 ‘확인 필요’로 남깁니다.',
      '수치마다 무엇을 잰 것인지, 누구의 것인지, 이미 이루어진 일인지 계획인지, 어느 해의 것인지를 같은 기사 안에서 찾습니다. 기사로 알 수 없는 것은 비워 두며, 짐작한 값을 넣지 않습니다.',
      '날짜, 층수, ‘4차 산업혁명’처럼 재는 수가 아닌 것과 댓글·저작권 표시 같은 기사 밖의 글은 읽지 않습니다. 한 기사에 두 번 실린 문단은 한 번만 셉니다.',
    ],
  },
  {
    title: '무엇을 비교하나',
    paragraphs: [
      '재는 것과 단위, 상태, 해가 모두 같은 수치만 나란히 놓습니다. 융자 규모와 지원금, 계획과 실적, 누적과 한 해, 원과 달러는 함께 놓지 않고 그 까닭과 함께 따로 보입니다.',
      '자료가 없는 칸은 ‘자료 없음’입니다. 0이라는 뜻이 아니라 읽은 기사에 그 수치가 없다는 뜻이며, 다른 해의 값으로 채우지 않습니다. 한 지역에 수치가 여럿이면 모두 보이고 더하지 않습니다.',
    ],
  },
  {
    title: '한계',
    paragraphs: [
      '기사에 적힌 것만 있습니다. 기사가 틀렸다면 기록도 틀립니다. 같은 사실에 다른 수치가 있으면 어느 쪽이 맞는지 고르지 않고 함께 보입니다.',
      '글을 읽는 규칙이 모든 표현을 알지는 못합니다. 인용하기 전에 근거 문장을 꼭 확인하세요.',
    ],
  },
] as const

const STATUS_MEANINGS: Readonly<Record<keyof typeof STATUSES, string>> = {
  actual: '이미 이루어진 일로 적힌 수치',
  plan: '하기로 했거나 할 예정이라고 적힌 수치',
  target: '이루겠다고 내건 수치',
  ongoing: '지금 진행되고 있다고 적힌 수치',
  cumulative: '여러 해에 걸쳐 쌓인 수치. 한 해의 수치와 견주지 않습니다',
  forecast: '앞으로 그럴 것으로 내다본 수치',
}

const QUALIFIER_MEANINGS: Readonly<Record<keyof typeof QUALIFIERS, string>> = {
  exact: '적힌 그대로의 값',
  approx: '‘약’, ‘여’, ‘가량’처럼 어림한 값',
  'at-least': '적힌 값이거나 그보다 큰 값',
  over: '‘넘는’, ‘초과’처럼 적힌 값보다 큰 값',
  'up-to': '‘최대’, ‘까지’처럼 적힌 값이거나 그보다 작은 값',
}

const YEAR_MEANINGS: Readonly<Record<keyof typeof YEAR_BASES, string>> = {
  stated: '기사에 연도가 그대로 적혀 있음',
  relative: '‘올해’, ‘지난해’를 기사 날짜에서 센 것',
  inferred: '앞뒤 문장으로 미루어 안 것',
}

const CLASS_MEANINGS: Readonly<Record<keyof typeof COMPARE_CLASSES, string>> = {
  'loan-fund': '빌려주려고 마련한 돈의 크기. 기업이 갚는 돈입니다',
  'loan-executed': '실제로 빌려준 돈',
  guarantee: '기업의 빚을 대신 책임지기로 한 크기',
  support: '갚지 않는 지원금',
  budget: '사업에 쓰기로 한 예산',
  'investment-fund': '투자조합이나 펀드의 크기',
}

const termsOf = <K extends string>(
  labels: Readonly<Record<K, string>>,
  meanings: Readonly<Record<K, string>>,
) => (Object.keys(labels) as K[]).map((key) => [labels[key], meanings[key]] as const)

export const TERM_GROUPS = [
  { id: 'status', title: '상태', terms: termsOf(STATUSES, STATUS_MEANINGS) },
  { id: 'qualifier', title: '정확도', terms: termsOf(QUALIFIERS, QUALIFIER_MEANINGS) },
  { id: 'year', title: '연도를 아는 방법', terms: termsOf(YEAR_BASES, YEAR_MEANINGS) },
  { id: 'compare', title: '돈의 비교 기준', terms: termsOf(COMPARE_CLASSES, CLASS_MEANINGS) },
] as const
