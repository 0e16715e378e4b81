import type { AgencyType, ProgramCategory } from '@/lib/records/vocabulary'

/** What stands after a city's name in the names of generated agencies. */
export const AGENCY_ENDINGS: readonly (readonly [ending: string, type: AgencyType])[] = [
  ['산업진흥원', 'promotion-agency'],
  ['창업지원센터', 'support-center'],
  ['상공회의소', 'association'],
  ['테크노파크', 'promotion-agency'],
  ['신용보증재단', 'national-agency'],
  ['일자리센터', 'support-center'],
  ['소공인특화지원센터', 'support-center'],
  ['시험인증원', 'testing-institute'],
  ['대학교 산학협력단', 'university'],
]

/** Shared by all cities, so that there are similar programmes to find. */
export const PROGRAMS: readonly (readonly [name: string, category: ProgramCategory])[] = [
  ['중소기업육성자금', 'funding'],
  ['청년창업 지원사업', 'startup'],
  ['해외시장 개척단 파견사업', 'marketing-export'],
  ['스마트공장 구축 지원사업', 'rnd'],
  ['소공인 복합지원센터 조성사업', 'facility'],
  ['청년 일자리 매칭 지원사업', 'hr-jobs'],
  ['산학연 협력 교류회', 'network'],
  ['첨단산업 기반 조성사업', 'infrastructure'],
  ['찾아가는 경영 컨설팅', 'consulting'],
  ['해외규격 인증 획득 지원사업', 'certification'],
  ['지역혁신 벤처펀드', 'fund'],
  ['기업 환경개선 지원사업', 'other'],
  ['기술닥터 현장애로 지원사업', 'rnd'],
  ['온라인 판로 개척 지원사업', 'marketing-export'],
  ['예비창업 패키지', 'startup'],
]
