import type { ProgramCategory } from '@/lib/records/vocabulary'

export interface ProgramShape {
  name: string
  /** First the usual one. */
  categories: readonly [ProgramCategory, ...ProgramCategory[]]
}

export const PROGRAM_SHAPES: readonly ProgramShape[] = [
  { name: '중소기업 육성자금', categories: ['funding'] },
  { name: '소상공인 경영안정자금', categories: ['funding'] },
  { name: '희망특례보증', categories: ['funding'] },
  { name: '초기창업 도약 지원사업', categories: ['startup'] },
  { name: '청년창업 디딤돌 사업', categories: ['startup'] },
  { name: '예비창업 사관학교', categories: ['startup', 'hr-jobs'] },
  { name: '로컬크리에이터 육성사업', categories: ['startup', 'other'] },
  { name: '수출 새싹기업 육성사업', categories: ['marketing-export'] },
  { name: '해외시장 개척단 파견사업', categories: ['marketing-export'] },
  { name: '온라인 판로개척 지원사업', categories: ['marketing-export'] },
  { name: '우수제품 공동 마케팅 지원사업', categories: ['marketing-export'] },
  { name: '기술사업화 촉진사업', categories: ['rnd'] },
  { name: '제조혁신 기술개발 지원사업', categories: ['rnd'] },
  { name: '시제품 제작 지원사업', categories: ['rnd', 'facility'] },
  { name: '스마트공장 고도화 사업', categories: ['rnd', 'facility', 'infrastructure', 'consulting'] },
  { name: '노후 작업장 환경개선 사업', categories: ['facility', 'infrastructure'] },
  { name: '기숙사 임차비 지원사업', categories: ['hr-jobs', 'facility', 'funding'] },
  { name: '청년 일자리 도약 사업', categories: ['hr-jobs'] },
  { name: '산업현장 맞춤 인력양성 사업', categories: ['hr-jobs'] },
  { name: '재직자 역량강화 교육사업', categories: ['hr-jobs'] },
  { name: '산학연 협력 네트워크 사업', categories: ['network', 'rnd'] },
  { name: '찾아가는 현장 컨설팅 사업', categories: ['consulting'] },
  { name: '경영애로 해결 지원사업', categories: ['consulting', 'other'] },
  { name: '해외규격 인증 획득 지원사업', categories: ['certification', 'marketing-export'] },
  { name: '지식재산 창출 지원사업', categories: ['certification', 'rnd'] },
  { name: '특화산업 생태계 조성사업', categories: ['infrastructure', 'other', 'network', 'facility'] },
  { name: '소공인 복합공간 구축사업', categories: ['facility', 'infrastructure'] },
  { name: '도심형 창업공간 조성사업', categories: ['facility', 'startup', 'infrastructure'] },
]

/** Funds are spoken of in sentences of their own. */
export const FUND_SHAPES: readonly string[] = [
  '지역혁신펀드',
  '청년창업펀드',
  '미래성장펀드',
  '스타트업 동행펀드',
  '벤처이음펀드',
]
