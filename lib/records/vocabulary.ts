/**
 * The closed lists of the knowledge base, each value with the Korean word the interface shows.
 * A record field that takes one of these values is typed from here; nothing else may spell them.
 */
import { z } from 'zod'

/** What a figure measures. */
export const METRIC_KINDS = {
  budget: '예산',
  'support-amount': '지원금액',
  guarantee: '보증',
  'fund-size': '자금·펀드 규모',
  investment: '투자',
  'export-contract': '수출·계약',
  sales: '매출',
  'beneficiary-companies': '지원 기업',
  'resident-companies': '입주 기업',
  companies: '기업 수',
  employees: '종사자',
  'jobs-created': '일자리 창출',
  participants: '참여 인원',
  visitors: '방문·이용',
  events: '행사·회차',
  cases: '건수',
  rate: '비율',
  area: '면적',
  'count-other': '기타 수량',
} as const

/** How exactly the article states the value: 약 100억, 100억 이상, 100억이 넘는, 최대 100억. */
export const QUALIFIERS = {
  exact: '정확',
  approx: '약',
  'at-least': '이상',
  over: '초과',
  'up-to': '최대',
} as const

/** Whether the figure is a fact, an intention or a running total. */
export const STATUSES = {
  actual: '실적',
  plan: '계획',
  target: '목표',
  ongoing: '추진 중',
  cumulative: '누적',
  forecast: '전망',
} as const

/** How the year of a figure is known. */
export const YEAR_BASES = {
  stated: '기사에 적힘',
  relative: '기사 날짜 기준',
  inferred: '문맥에서 추정',
} as const

/** Money that may stand side by side in a comparison. Money of two classes is never compared or added. */
export const COMPARE_CLASSES = {
  'loan-fund': '융자 규모',
  'loan-executed': '융자 실행액',
  guarantee: '보증',
  support: '지원금',
  budget: '사업예산',
  'investment-fund': '투자펀드',
} as const

export const AGENCY_TYPES = {
  'local-government': '지방자치단체',
  'promotion-agency': '진흥원',
  'support-center': '지원센터',
  'national-agency': '국가 공공기관',
  'testing-institute': '시험·인증기관',
  ministry: '중앙부처',
  association: '협회·단체',
  university: '대학',
  company: '기업',
  other: '기타',
} as const

/** Whether an agency works already, or an article only says that it is to be founded: 내년 문을 열 창업허브. */
export const AGENCY_STANDINGS = { existing: '운영', planned: '설립 예정' } as const

export const PROGRAM_CATEGORIES = {
  funding: '자금',
  startup: '창업',
  'marketing-export': '판로·수출',
  rnd: '기술개발',
  facility: '시설·공간',
  'hr-jobs': '인력·일자리',
  network: '교류·협력',
  infrastructure: '기반 조성',
  consulting: '상담·컨설팅',
  certification: '인증·지식재산',
  fund: '펀드',
  other: '기타',
} as const

/** The kinds of record a search can return; also the kinds of search document. */
export const RECORD_KINDS = {
  region: '지역',
  agency: '기관',
  program: '사업',
  metric: '지표',
  sentence: '문장',
} as const

/** Whether a region is what the article is about, or only named in it. */
export const REGION_ROLES = { subject: '주제', mentioned: '언급' } as const

/** What may be shown of an article: `excerpt` = facts and short quotations only; `full` = the whole text. */
export const RIGHTS = { excerpt: '발췌', full: '전문' } as const

/** Names of one agency: the present one, a former one (with the date it ended), a short form. */
export const NAME_KINDS = { current: '현재 이름', former: '옛 이름', alias: '다른 이름' } as const

const keysOf = <T extends Record<string, string>>(list: T) =>
  Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]

export const metricKindSchema = z.enum(keysOf(METRIC_KINDS))
export const qualifierSchema = z.enum(keysOf(QUALIFIERS))
export const statusSchema = z.enum(keysOf(STATUSES))
export const yearBasisSchema = z.enum(keysOf(YEAR_BASES))
export const compareClassSchema = z.enum(keysOf(COMPARE_CLASSES))
export const agencyTypeSchema = z.enum(keysOf(AGENCY_TYPES))
export const agencyStandingSchema = z.enum(keysOf(AGENCY_STANDINGS))
export const programCategorySchema = z.enum(keysOf(PROGRAM_CATEGORIES))
export const recordKindSchema = z.enum(keysOf(RECORD_KINDS))
export const regionRoleSchema = z.enum(keysOf(REGION_ROLES))
export const rightsSchema = z.enum(keysOf(RIGHTS))
export const nameKindSchema = z.enum(keysOf(NAME_KINDS))

export type MetricKind = z.infer<typeof metricKindSchema>
export type Qualifier = z.infer<typeof qualifierSchema>
export type Status = z.infer<typeof statusSchema>
export type YearBasis = z.infer<typeof yearBasisSchema>
export type CompareClass = z.infer<typeof compareClassSchema>
export type AgencyType = z.infer<typeof agencyTypeSchema>
export type AgencyStanding = z.infer<typeof agencyStandingSchema>
export type ProgramCategory = z.infer<typeof programCategorySchema>
export type RecordKind = z.infer<typeof recordKindSchema>
export type RegionRole = z.infer<typeof regionRoleSchema>
export type Rights = z.infer<typeof rightsSchema>
export type NameKind = z.infer<typeof nameKindSchema>
