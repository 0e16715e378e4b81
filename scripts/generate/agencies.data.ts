import type { AgencyType } from '@/lib/records/vocabulary'

/** What stands behind a place in the names of agencies: now, before a change of name, and the short form in the running text. */
export interface AgencyShape {
  now: string
  before: readonly string[]
  short: string
  type: AgencyType
}

export const CITY_AGENCIES: readonly AgencyShape[] = [
  {
    now: '산업진흥원',
    before: ['창조산업진흥원', '지식산업진흥원'],
    short: '진흥원',
    type: 'promotion-agency',
  },
  { now: '창업지원센터', before: ['벤처창업센터', '창업보육센터'], short: '센터', type: 'support-center' },
  { now: '일자리지원센터', before: ['취업정보센터'], short: '센터', type: 'support-center' },
  { now: '소상공인지원센터', before: ['소상공인종합지원센터'], short: '센터', type: 'support-center' },
  { now: '문화콘텐츠진흥원', before: ['영상콘텐츠진흥원'], short: '진흥원', type: 'promotion-agency' },
  { now: '상공회의소', before: [], short: '상의', type: 'association' },
  { now: '먹거리통합지원센터', before: ['급식지원센터'], short: '센터', type: 'support-center' },
  { now: '기업성장지원센터', before: ['중소기업지원센터'], short: '센터', type: 'support-center' },
  { now: '도시산업재단', before: ['지역개발재단'], short: '재단', type: 'other' },
]

export const PROVINCE_AGENCIES: readonly AgencyShape[] = [
  { now: '테크노파크', before: ['전략산업기획단'], short: '테크노파크', type: 'promotion-agency' },
  { now: '신용보증재단', before: ['신용보증조합'], short: '재단', type: 'national-agency' },
  {
    now: '경제진흥원',
    before: ['중소기업종합지원센터', '경제통상진흥원'],
    short: '진흥원',
    type: 'promotion-agency',
  },
  { now: '정보문화산업진흥원', before: ['소프트웨어진흥원'], short: '진흥원', type: 'promotion-agency' },
  { now: '창조경제혁신센터', before: [], short: '혁신센터', type: 'support-center' },
  { now: '바이오융합연구원', before: ['바이오산업연구원'], short: '연구원', type: 'testing-institute' },
]

/** Ministries by the years in which they had the name. */
export const MINISTRIES: readonly (readonly [name: string, from: number, until: number])[] = [
  ['중소벤처기업부', 2018, 2026],
  ['중소기업청', 2000, 2016],
  ['산업통상자원부', 2014, 2024],
  ['지식경제부', 2009, 2012],
  ['산업자원부', 2000, 2007],
  ['고용노동부', 2011, 2026],
  ['문화체육관광부', 2009, 2026],
  ['과학기술정보통신부', 2018, 2026],
  ['국토교통부', 2014, 2026],
  ['농림축산식품부', 2014, 2026],
]
