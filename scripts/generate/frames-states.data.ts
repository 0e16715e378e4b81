/** How things stand. */
import type { Frame } from '@/scripts/generate/figure-spec'

const present = { alsoStatuses: ['ongoing', 'cumulative'] } as const

export const STATE_FRAMES: readonly Frame[] = [
  {
    tense: 'current',
    text: '{when} {agency}에 둥지를 튼 업체는 {tenants:이고/고}, 여기서 일하는 사람은 {people:이다/다}.',
    figures: {
      tenants: {
        form: 'firms',
        range: [5, 200],
        kind: 'resident-companies',
        alsoKinds: ['companies'],
        label: '입주 업체',
        giver: 'agency',
        ...present,
      },
      people: {
        form: 'people',
        range: [30, 3000],
        kind: 'employees',
        label: '근무 인원',
        giver: 'agency',
        ...present,
      },
    },
  },
  {
    tense: 'current',
    text: '{city}의 {field} 제조업체는 {when} {companies:으로/로}, 종사자는 {people:을/를} 헤아린다.',
    figures: {
      companies: {
        form: 'firms',
        range: [30, 4000],
        kind: 'companies',
        label: '제조업체',
        giver: 'place',
        ...present,
      },
      people: {
        form: 'people',
        range: [200, 60000],
        kind: 'employees',
        label: '종사자',
        giver: 'place',
        ...present,
      },
    },
  },
  {
    tense: 'current',
    text: '{gov} 집계로는 {when} {field} 업체의 가동률이 {rate:이다/다}. 이 분야가 {city} 수출에서 차지하는 몫은 {share} 안팎이다.',
    figures: {
      rate: { form: 'percent', range: [50, 92], kind: 'rate', label: '가동률', giver: 'place', ...present },
      share: {
        form: 'percent',
        range: [5, 60],
        kind: 'rate',
        label: '수출 비중',
        giver: 'place',
        qualifier: 'approx',
        carried: true,
        ...present,
      },
    },
  },
  {
    tense: 'current',
    text: '{org:이/가} {when} 굴리는 {fund:은/는} {won} 규모다. 그동안 이 펀드가 돈을 넣은 회사는 {invested}에 이른다.',
    figures: {
      won: {
        form: 'won',
        range: [50, 3000],
        kind: 'fund-size',
        alsoKinds: ['investment'],
        label: '펀드 규모',
        compareClass: 'investment-fund',
        alsoClasses: [null],
        giver: 'agency',
        ...present,
      },
      invested: {
        form: 'firms',
        range: [3, 120],
        kind: 'beneficiary-companies',
        alsoKinds: ['companies', 'investment', 'count-other'],
        label: '투자 기업',
        giver: 'agency',
        carried: true,
        status: 'cumulative',
        alsoStatuses: ['actual', 'ongoing'],
      },
    },
  },
  {
    tense: 'current',
    text: '{when} {org}에 접수된 기업 애로는 {cases:이며/며} 이 가운데 {rate:이/가} 풀렸다.',
    figures: {
      cases: {
        form: 'cases',
        range: [20, 2000],
        kind: 'cases',
        label: '기업 애로',
        giver: 'agency',
        ...present,
      },
      rate: {
        form: 'percent',
        range: [40, 99],
        kind: 'rate',
        label: '애로 해소율',
        giver: 'agency',
        ...present,
      },
    },
  },
  {
    tense: 'current',
    text: '{program:은/는} {when} {firms:이/가} 참여한 가운데 진행되고 있으며, 예산은 {won:이다/다}.',
    figures: {
      firms: {
        form: 'firms',
        range: [5, 300],
        kind: 'beneficiary-companies',
        alsoKinds: ['participants', 'companies'],
        label: '참여 기업',
        giver: 'agency',
        program: 'program',
        ...present,
      },
      won: {
        form: 'won',
        range: [1, 200],
        kind: 'budget',
        alsoKinds: ['support-amount'],
        label: '예산',
        compareClass: 'budget',
        alsoClasses: ['support'],
        giver: 'agency',
        program: 'program',
        alsoStatuses: ['ongoing', 'plan'],
      },
    },
  },
]
