/** What was done: results of a year that is over. */
import type { Frame } from '@/scripts/generate/figure-spec'

const firms = {
  form: 'firms',
  range: [5, 400],
  kind: 'beneficiary-companies',
  label: '지원 기업',
  giver: 'agency',
  program: 'program',
} as const
const support = {
  form: 'won',
  range: [2, 300],
  kind: 'support-amount',
  alsoKinds: ['budget'],
  label: '지원금액',
  compareClass: 'support',
  alsoClasses: ['budget'],
  giver: 'agency',
  program: 'program',
} as const
const jobs = {
  form: 'people',
  range: [10, 900],
  kind: 'jobs-created',
  alsoKinds: ['employees'],
  label: '신규 고용',
  giver: 'agency',
  alsoStatuses: ['cumulative'],
} as const
const sales = { form: 'won', range: [10, 3000], kind: 'sales', label: '매출', giver: 'agency' } as const

export const RESULT_FRAMES: readonly Frame[] = [
  {
    tense: 'past',
    text: '{agency:은/는} {when} ‘{program}’의 문을 열어 {firms:을/를} 뽑았고 여기에 {won:을/를} 썼다.',
    figures: { firms, won: support },
  },
  {
    tense: 'past',
    text: '{when} {program:을/를} 거친 업체는 {firms}. 이들에게 건네진 돈은 모두 {won:이다/다}.',
    figures: { firms, won: support },
  },
  {
    tense: 'past',
    text: '{org:은/는} {when} {field} 기업 {firms}에 {won:을/를} 지원해 새 일자리 {jobs:을/를} 만들어 냈다.',
    figures: { firms: { ...firms, program: undefined }, won: { ...support, program: undefined }, jobs },
  },
  {
    tense: 'past',
    text: '성과는 숫자로 드러난다. {program}에 참여한 {firms:은/는} {when} 매출 {sales:을/를} 올렸는데, 이는 한 해 전보다 {rate} 늘어난 규모다.',
    figures: {
      firms,
      sales: { ...sales, program: 'program' },
      rate: {
        form: 'percent',
        range: [3, 60],
        kind: 'rate',
        label: '매출 증가율',
        giver: 'agency',
        program: 'program',
      },
    },
  },
  {
    tense: 'past',
    text: '{gov:이/가} {when} {country}에 보낸 무역사절단은 현지에서 상담 {talks:을/를} 벌여 {dollar}의 수출 계약을 맺고 돌아왔다. 사절단에는 {firms:이/가} 이름을 올렸다.',
    figures: {
      talks: {
        form: 'cases',
        range: [20, 400],
        kind: 'cases',
        alsoKinds: ['events'],
        label: '수출 상담',
        giver: 'government',
      },
      dollar: {
        form: 'dollar',
        range: [30, 4000],
        kind: 'export-contract',
        label: '수출 계약액',
        giver: 'government',
      },
      firms: {
        ...firms,
        giver: 'government',
        program: undefined,
        alsoKinds: ['participants', 'companies'],
        carried: true,
      },
    },
  },
  {
    tense: 'past',
    text: '{when} {agency:이/가} 마련한 {field} 교육에는 {people:이/가} 몸담았고, 강의는 {times} 열렸다.',
    figures: {
      people: {
        form: 'people',
        range: [30, 4000],
        kind: 'participants',
        label: '교육 참여 인원',
        giver: 'agency',
      },
      times: { form: 'times', range: [4, 120], kind: 'events', label: '강의 횟수', giver: 'agency' },
    },
  },
  {
    tense: 'past',
    text: '특허와 인증에서도 열매가 있었다. {org:을/를} 통해 {when} 특허를 얻은 것이 {patents}, 해외 규격 인증을 받은 것이 {certs}에 이른다.',
    figures: {
      patents: { form: 'cases', range: [3, 180], kind: 'cases', label: '특허', giver: 'agency' },
      certs: { form: 'cases', range: [2, 90], kind: 'cases', label: '해외 규격 인증', giver: 'agency' },
    },
  },
  {
    tense: 'past',
    text: '{agency} 집계를 보면 {when} 이곳을 찾은 사람은 {visitors}, 창업 상담은 {talks}에 달했다.',
    figures: {
      visitors: { form: 'people', range: [300, 40000], kind: 'visitors', label: '방문객', giver: 'agency' },
      talks: { form: 'cases', range: [30, 3000], kind: 'cases', label: '창업 상담', giver: 'agency' },
    },
  },
  {
    tense: 'past',
    text: '{gov:은/는} {when} {field} 분야 {invested:과/와} 투자협약을 맺었으며 협약 금액은 {won:이다/다}.',
    figures: {
      invested: {
        form: 'firms',
        range: [2, 40],
        kind: 'companies',
        alsoKinds: ['cases', 'investment', 'count-other'],
        label: '투자협약 기업',
        giver: 'government',
      },
      won: {
        form: 'won',
        range: [100, 30000],
        kind: 'investment',
        label: '투자협약 금액',
        giver: 'government',
        alsoStatuses: ['plan'],
      },
    },
  },
  {
    tense: 'past',
    text: '{when} {gov:이/가} 풀어 낸 {loan:은/는} {won:으로/로}, {firms:이/가} 저리로 빌려 썼다.',
    figures: {
      won: {
        ...support,
        range: [20, 3000],
        kind: 'fund-size',
        alsoKinds: ['support-amount'],
        label: '융자 금액',
        compareClass: 'loan-executed',
        alsoClasses: ['loan-fund', 'support', null],
        giver: 'government',
        program: 'loan',
      },
      firms: { ...firms, giver: 'government', program: 'loan' },
    },
  },
  {
    tense: 'past',
    text: '{ministry:이/가} 주관한 공모에 {agency:이/가} {when} 뽑히면서 국비 {won:을/를} 따냈다.',
    figures: {
      won: {
        ...support,
        range: [3, 500],
        kind: 'budget',
        alsoKinds: ['support-amount'],
        label: '국비',
        compareClass: 'budget',
        alsoClasses: ['support', null],
        program: undefined,
      },
    },
  },
  {
    tense: 'past',
    text: '{program:과/와} {program2}에는 {when} 각각 {won:이/가} 들어갔다.',
    figures: {
      won: {
        ...support,
        kind: 'budget',
        alsoKinds: ['support-amount'],
        compareClass: 'budget',
        alsoClasses: ['support'],
        copies: 2,
      },
    },
  },
  {
    tense: 'past',
    text: '{when} {program} 수혜 기업의 고용은 {jobs} 늘었고, 수출은 {dollar:을/를} 기록했다.',
    figures: {
      jobs: { ...jobs, program: 'program' },
      dollar: {
        form: 'dollar',
        range: [50, 9000],
        kind: 'export-contract',
        alsoKinds: ['sales'],
        label: '수출',
        giver: 'agency',
        program: 'program',
      },
    },
  },
  {
    tense: 'past',
    text: '{field} 업종만 놓고 보면 {when} {org:이/가} 손을 내민 곳이 {firms}, 그 가운데 {rate:이/가} 이듬해까지 거래를 이어 갔다.',
    figures: {
      firms: { ...firms, program: undefined },
      rate: { form: 'percent', range: [20, 95], kind: 'rate', label: '거래 유지 비율', giver: 'agency' },
    },
  },
  {
    tense: 'past',
    text: '{agency:은/는} {when} {program}에 {won:을/를} 배정했으나 신청이 몰려 {won2:을/를} 더 얹었다.',
    figures: {
      won: {
        ...support,
        kind: 'budget',
        alsoKinds: ['support-amount'],
        compareClass: 'budget',
        alsoClasses: ['support'],
        label: '배정 예산',
      },
      won2: {
        ...support,
        range: [1, 40],
        kind: 'budget',
        alsoKinds: ['support-amount'],
        compareClass: 'budget',
        alsoClasses: ['support'],
        label: '추가 예산',
      },
    },
  },
]
