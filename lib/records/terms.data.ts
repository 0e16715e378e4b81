/** What the words of the closed lists mean, for readers: the page of terms and the sheet of definitions. */
import { COMPARE_CLASSES, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

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
