/**
 * Words by which people ask for records of a kind, whatever the record's own sentence says: who looks for 방문자 means
 * what an article tells of those who 다녀갔다. Reviewed by hand; found only when typed exactly, behind all else.
 */
import type { AgencyType, MetricKind, ProgramCategory } from '@/lib/records/vocabulary'

export const METRIC_KIND_WORDS: Readonly<Record<MetricKind, string>> = {
  budget: '예산 사업비 예산액 총사업비 투입 재원 비용 들여',
  'support-amount': '지원금 지원액 지원금액 보조금 자금',
  guarantee: '보증 특례보증 신용보증 보증액',
  'fund-size': '융자 대출 자금 융자금 대출금 육성자금 펀드 한도 빌려 빌려주',
  investment: '투자 투자액 투자금 투자유치 유치',
  'export-contract': '수출 수출액 해외 진출 해외진출 해외시장 계약 판로 계약액 무역 바이어',
  sales: '매출 매출액 판매',
  'beneficiary-companies': '지원 기업 업체 지원기업 지원업체 수혜 수혜기업 선정',
  'resident-companies': '입주 기업 업체 입주기업 입주업체 들어온 들어선 옮겨온',
  companies: '기업 업체 기업체 사업체 회사 공장',
  employees: '종사자 근로자 직원 인력 고용 인원 종사 일하는',
  'jobs-created': '일자리 고용 취업 채용 고용창출 재취업 취업자 뽑은 뽑는',
  participants: '참여 참가 참여자 참가자 수료 수료생 인원 교육생 참석 참석자',
  visitors: '방문 이용 방문자 방문객 이용자 관람객 관광객 찾은 다녀간',
  events: '행사 개최 횟수',
  cases: '건수',
  rate: '비율 비중 증가율 성장률 취업률 고용률 퍼센트',
  area: '면적 부지 연면적 넓이',
  'count-other': '',
}

export const CATEGORY_WORDS: Readonly<Record<ProgramCategory, string>> = {
  funding: '자금 융자 대출 이자 금융 보조금 지원금 금리 저리 빌려 빌려주 상환 보증',
  startup: '창업 스타트업 벤처 예비창업자 창업자 보육 사업화',
  'marketing-export': '판로 수출 마케팅 해외 진출 해외진출 시장개척 홍보 판매 바이어 무역 통상',
  rnd: '기술개발 연구개발 연구 기술',
  facility: '시설 장비 환경개선 공간 임대 대여 빌려 입주 사무실',
  'hr-jobs': '일자리 고용 취업 인력 교육 인력양성 채용 훈련 재취업 구직 구직자 실업자 인턴',
  network: '교류 협력 네트워크 간담회 협의체 포럼',
  infrastructure: '기반 조성 구축 인프라 단지 건립',
  consulting: '상담 컨설팅 자문 애로 멘토링 고충 진단',
  certification: '인증 시험 특허 규격 지식재산 출원',
  fund: '펀드 투자 벤처 벤처펀드 투자조합 투자유치 출자',
  other: '',
}

export const AGENCY_TYPE_WORDS: Readonly<Record<AgencyType, string>> = {
  'local-government': '지자체 자치단체 시청 군청 구청 행정기관',
  'promotion-agency': '지원기관 진흥기관 유관기관 공공기관',
  'support-center': '지원기관 유관기관 지원센터',
  'national-agency': '공공기관 지원기관 유관기관 공기업',
  'testing-institute': '시험기관 인증기관 연구기관',
  ministry: '정부 부처 중앙부처',
  association: '협회 단체 경제단체 유관기관',
  university: '대학 대학교 학교',
  company: '기업 업체 회사',
  other: '',
}
