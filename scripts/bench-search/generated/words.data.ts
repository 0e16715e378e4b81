/** What generated articles are made of: words of town halls of every kind, so that few of them are about what is judged. */

const list = (words: string) => words.trim().split(/\s+/)

export const FIELDS = list(`
관광 문화 체육 농업 축산 수산 산림 교통 도로 주택 상수도 하수도 환경 복지 보건 의료 교육 평생학습 도서관 박물관 예술 공연 축제 음식 위생 안전 소방 재난
청소년 아동 여성 노인 장애인 다문화 보훈 자원봉사 주차 철도 항만 공항 물류 유통 화훼 과수 원예 한우 양돈 임업 목재 한방 온천 스포츠 게임 영상 출판 인쇄
섬유 패션 가구 식품 제과 주류 화장품 의약 바이오 반도체 디스플레이 배터리 로봇 드론 항공 우주 조선 해양 철강 금형 뿌리 소재 세라믹 화학 정밀 광학 태양광
수소 풍력 원자력 전력 에너지 데이터 보안 통신 물산업 자원순환 재활용 건설 건축 조경 측량 부동산 금융 보험 회계 법무 특허 디자인 광고 전시
`)

export const AGENCY_MIDDLES = list(`
진흥 발전 개발 육성 관리 연구 정보 상담 협력 교류 혁신 융합 창조 지식 기술 정책 평가 인증 시험 교육 연수 체험 홍보 유통 운영
`)

export const AGENCY_TAILS = [
  ['재단', 'promotion-agency'],
  ['공사', 'other'],
  ['센터', 'support-center'],
  ['지원센터', 'support-center'],
  ['연구원', 'other'],
  ['협회', 'association'],
  ['진흥원', 'promotion-agency'],
  ['사업단', 'other'],
  ['협의회', 'association'],
  ['시험소', 'testing-institute'],
] as const

export const PROGRAM_MIDDLES = list(`
활성화 현대화 고도화 특화 선도 맞춤형 찾아가는 우수 신규 긴급 동반성장 브랜드 명품 글로벌 스마트 친환경 디지털 온라인 공동 시범 전환 확산 보급 개선 정비
`)

export const PROGRAM_TAILS = [
  ['지원사업', 'other'],
  ['육성사업', 'other'],
  ['보조금', 'funding'],
  ['경영자금', 'funding'],
  ['바우처', 'consulting'],
  ['아카데미', 'hr-jobs'],
  ['양성과정', 'hr-jobs'],
  ['박람회', 'marketing-export'],
  ['판매전', 'marketing-export'],
  ['기반구축사업', 'infrastructure'],
  ['공동연구', 'rnd'],
  ['창업교실', 'startup'],
] as const

export const PEOPLE = list(
  `주민 농가 상인 학생 어르신 근로자 예술인 선수 어민 임업인 관광객 소상공인 기업인 연구자 봉사자 운전자 예비창업자 청년 가족 시민`,
)

export const MATTERS = list(`
시설 장비 상품 제도 조례 예산 인력 부지 건물 축사 하천 공원 골목 시장 마을 학교 병원 체육관 전시관 주차장 산책로 정류장 창고 온실 어선 공방 점포 급식 강좌 상담
검사 품질 가격 매출 수요 관광지 숙박 특산물 브랜드 포장 운송 안내판 누리집 통계 지도 계획 공모 협약 평가 점검
`)

export const DOINGS = list(`
확대했다 추진한다 마련했다 정비했다 점검한다 모집한다 선정했다 지원한다 운영한다 개최했다 열었다 넓혔다 줄였다 늘렸다 바꿨다 세웠다 도입했다 검토한다 논의했다 밝혔다 강조했다 발표했다 체결했다 마쳤다 시작했다 이어간다
`)

export const OPENINGS = list(
  `올해 지난해 내년 상반기 하반기 지난달 다음달 최근 앞으로 그동안 이번에 특히 한편 또한 이어 먼저 이달 연말까지 봄부터 가을에`,
)

/** Syllables of names of firms, streets and people. */
export const SYLLABLES = [
  ...'가강건경고공광구국권금기길김나남노녹단달대덕도동두등라로류림마만명목무문미민박반백변병보복봉부북산삼상새서석선성세소손송수순승시신심아안암애양어여연영예오옥온완용우운원월유윤율은이인일임자장재전정제조종주준중지진차찬창천철청초춘충탑태토통파평포표풍하학한해향현형호홍화환황효훈휘희',
]

export const FIRM_TAILS = ['테크', '산업', '정밀', '식품', '물산', '상사', '기업', '공업', '농원', '스튜디오']

/** Figures: kind, label, what follows the number, how large. */
export const FIGURES = [
  { kind: 'budget', label: '사업비', tail: '억원', factor: 1e8, unit: 'KRW', counter: null },
  { kind: 'support-amount', label: '지원금', tail: '만원', factor: 1e4, unit: 'KRW', counter: null },
  { kind: 'sales', label: '매출', tail: '억원', factor: 1e8, unit: 'KRW', counter: null },
  {
    kind: 'beneficiary-companies',
    label: '지원 기업',
    tail: '개사',
    factor: 1,
    unit: 'count',
    counter: '개사',
  },
  { kind: 'participants', label: '참가자', tail: '명', factor: 1, unit: 'count', counter: '명' },
  { kind: 'visitors', label: '방문객', tail: '명', factor: 1, unit: 'count', counter: '명' },
  { kind: 'cases', label: '처리', tail: '건', factor: 1, unit: 'count', counter: '건' },
  { kind: 'rate', label: '증가율', tail: '%', factor: 1, unit: 'percent', counter: null },
] as const
