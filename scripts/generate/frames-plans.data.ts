/** What is to be done, and what is hoped for. */
import type { Frame } from '@/scripts/generate/figure-spec'

const budget = {
  form: 'won',
  range: [2, 600],
  kind: 'budget',
  alsoKinds: ['support-amount'],
  label: '사업비',
  compareClass: 'budget',
  alsoClasses: ['support'],
  giver: 'government',
  program: 'program',
  alsoStatuses: ['ongoing'],
} as const
const firms = {
  form: 'firms',
  range: [5, 300],
  kind: 'beneficiary-companies',
  label: '지원 대상 기업',
  giver: 'agency',
  program: 'program',
  alsoStatuses: ['target', 'ongoing'],
} as const

export const PLAN_FRAMES: readonly Frame[] = [
  {
    tense: 'future',
    text: '{gov:은/는} {when} {program}에 {won:을/를} 들여 {firms:을/를} 돕기로 했다.',
    figures: { won: budget, firms: { ...firms, giver: 'government' } },
  },
  {
    tense: 'future',
    text: '{agency:은/는} {when} {program} 대상을 {firms:으로/로} 늘려 잡았다. 한 곳이 받을 수 있는 돈은 {limit}까지다.',
    figures: {
      firms,
      limit: {
        form: 'small-won',
        range: [300, 9000],
        kind: 'support-amount',
        label: '기업당 지원 한도',
        giver: 'agency',
        program: 'program',
        limit: true,
        carried: true,
        alsoClasses: ['support'],
      },
    },
  },
  {
    tense: 'future',
    text: '{when} 문을 열 {field} 창업공간은 연면적 {area} 규모로, 사업비 {won:이/가} 들어간다.',
    figures: {
      area: { form: 'area', range: [600, 40000], kind: 'area', label: '연면적', giver: 'government' },
      won: { ...budget, range: [20, 900], program: undefined },
    },
  },
  {
    tense: 'future',
    text: '{when} {gov:이/가} 마련하는 {loan} 규모는 {won}. 이자 차액 가운데 {rate:을/를} 시비로 메워 준다.',
    figures: {
      won: {
        ...budget,
        range: [50, 4000],
        kind: 'fund-size',
        alsoKinds: ['budget', 'support-amount'],
        label: '자금 규모',
        compareClass: 'loan-fund',
        alsoClasses: ['budget', 'support', null],
        program: 'loan',
      },
      rate: {
        form: 'percent',
        range: [1, 4],
        kind: 'rate',
        label: '이자 차액 보전',
        giver: 'government',
        program: 'loan',
        carried: true,
      },
    },
  },
  {
    tense: 'future',
    text: '{org:은/는} {when}까지 {fund} {won:을/를} 모으고, 이 돈으로 {firms:을/를} 키운다는 밑그림을 그렸다.',
    figures: {
      won: {
        ...budget,
        range: [30, 3000],
        kind: 'fund-size',
        alsoKinds: ['investment'],
        label: '펀드 규모',
        compareClass: 'investment-fund',
        alsoClasses: [null],
        giver: 'agency',
        program: undefined,
        alsoStatuses: ['target'],
      },
      firms: { ...firms, program: undefined, alsoKinds: ['companies', 'investment'] },
    },
  },
  {
    tense: 'hoped',
    text: '{gov:은/는} {field} 산업단지가 제 모습을 갖추면 {when} 생산유발 효과 {won:과/와} 고용 {jobs:이/가} 뒤따를 것으로 내다봤다.',
    figures: {
      won: {
        form: 'won',
        range: [200, 20000],
        kind: 'sales',
        alsoKinds: ['investment', 'budget', 'count-other'],
        label: '생산유발 효과',
        giver: 'government',
      },
      jobs: {
        form: 'people',
        range: [50, 9000],
        kind: 'jobs-created',
        alsoKinds: ['employees'],
        label: '고용 효과',
        giver: 'government',
      },
    },
  },
  {
    tense: 'hoped',
    text: '{agency:은/는} {program:이/가} 자리를 잡으면 {when} 참여 기업 매출이 {rate} 오를 것으로 기대한다.',
    figures: {
      rate: {
        form: 'percent',
        range: [5, 50],
        kind: 'rate',
        label: '매출 증가율',
        giver: 'agency',
        program: 'program',
      },
    },
  },
  {
    tense: 'future',
    text: '총사업비 {won} 가운데 국비가 {national}, 나머지 {local:은/는} {gov:이/가} 낸다. 공사는 {when} 끝난다.',
    figures: {
      won: {
        ...budget,
        range: [60, 900],
        label: '총사업비',
        program: undefined,
        sumOf: ['national', 'local'],
      },
      national: {
        ...budget,
        range: [10, 300],
        label: '국비',
        program: undefined,
        alsoClasses: ['support', null],
      },
      local: {
        ...budget,
        range: [5, 200],
        label: '시비',
        program: undefined,
        alsoClasses: ['support', null],
      },
    },
  },
  {
    tense: 'future',
    text: '특히 {when}에는 {field} 분야 {people:을/를} 새로 가르치고 {places:을/를} 골라 시설을 손본다.',
    figures: {
      people: {
        form: 'people',
        range: [20, 900],
        kind: 'participants',
        alsoKinds: ['jobs-created'],
        label: '교육 인원',
        giver: 'agency',
        alsoStatuses: ['target'],
      },
      places: {
        form: 'places',
        range: [3, 60],
        kind: 'count-other',
        alsoKinds: ['beneficiary-companies', 'cases', 'companies'],
        label: '시설 개선',
        giver: 'agency',
        alsoStatuses: ['target'],
      },
    },
  },
  {
    tense: 'future',
    text: '{ministry:은/는} {when} {city}에 {field} 실증시설을 두기로 하고 {won:을/를} 내려보낸다.',
    figures: {
      won: {
        ...budget,
        range: [10, 700],
        label: '실증시설 사업비',
        giver: 'ministry',
        program: undefined,
        alsoClasses: ['support', null],
      },
    },
  },
  {
    tense: 'future',
    text: '{when} 목표도 내놓았다. {agency:이/가} 세운 수출 목표는 {dollar}, 새로 끌어들일 기업은 {firms:이다/다}.',
    figures: {
      dollar: {
        form: 'dollar',
        range: [100, 9000],
        kind: 'export-contract',
        alsoKinds: ['sales'],
        label: '수출 목표',
        giver: 'agency',
        status: 'target',
        alsoStatuses: ['plan'],
      },
      firms: {
        ...firms,
        kind: 'companies',
        alsoKinds: ['resident-companies', 'beneficiary-companies'],
        label: '유치 기업',
        program: undefined,
        status: 'target',
        alsoStatuses: ['plan'],
      },
    },
  },
]
