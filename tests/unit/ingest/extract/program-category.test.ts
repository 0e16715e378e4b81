import { expect, it } from 'vitest'
import { categoryOf } from '@/lib/ingest/extract/program-category'
import type { ProgramCategory } from '@/lib/records/vocabulary'

it.each<[string, ProgramCategory]>([
  ['청년창업펀드', 'fund'],
  ['바이오헬스 투자조합', 'fund'],
  ['중소기업육성자금', 'funding'],
  ['중소기업 운전자금 이차보전', 'funding'],
  ['소상공인 특례보증', 'funding'],
  ['노란우산공제 희망장려금', 'funding'],
  ['고용장려금', 'hr-jobs'],
  ['청년내일채움공제', 'hr-jobs'],
  ['중소기업 기숙사 임차비 지원사업', 'hr-jobs'],
  ['수출 바우처', 'marketing-export'],
  ['수출기업 물류비 지원', 'marketing-export'],
  ['해외규격인증 획득 지원', 'certification'],
  ['지식재산권 출원비 지원', 'certification'],
  ['수소용품검사인증센터 건립', 'infrastructure'],
  ['취업박람회', 'hr-jobs'],
  ['공공근로사업', 'hr-jobs'],
  ['소규모 기업환경 개선사업', 'facility'],
  ['노후 점포 환경개선', 'facility'],
  ['무역사절단', 'marketing-export'],
  ['화성 수출상담회', 'marketing-export'],
  ['울산청년 CEO 육성사업', 'startup'],
  ['창업보육센터 운영', 'startup'],
  ['스타트업 챌린지', 'startup'],
  ['기술닥터 사업', 'consulting'],
  ['찾아가는 공장등록 상담실', 'consulting'],
  ['기업사랑 현장기동반', 'consulting'],
  ['미래차 클러스터 조성', 'infrastructure'],
  ['대양일반산업단지', 'infrastructure'],
  ['국가산업단지 구조고도화사업', 'infrastructure'],
  ['스마트 제조혁신 프로젝트', 'rnd'],
  ['기계부품 명품화 사업', 'rnd'],
  ['시제품 제작 지원', 'rnd'],
  ['수산식품 상용화 지원', 'rnd'],
  ['산학연 협력 포럼', 'network'],
  ['내일꿈제작소', 'facility'],
  ['제주다움', 'other'],
])('%s → %s', (name, category) => {
  expect(categoryOf(name)).toBe(category)
})
