/** Words before a programme's ending that do not make a name of it. */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that point or count: nothing is named by them (`각종 공모전`, `이번 사업`). */
export const DETERMINERS: ReadonlySet<string> = wordsOf(`
  신규 주요 관련 각종 후속 이번 해당 기존 추가 자체 전체 올해 내년 지난해
  작년 신청 대상 선정 추진 개별 세부 핵심 대표 역점 현안 국책 국비 도비
  시비 단위 연계 다양한 모든 여러 본 동 이 그 등 위한 통한 대한
  지역 관내 시책 정책 잔여 일반 필요 소요 보조 일부 별도 대규모 소규모 대형
  중소 이런 이러한 같은 유사 두 세 네 양 기타 일련의 하반기 상반기 민자
  주력 위탁 국고 국가 정부 민간 지방 공공 시범 선도 공모 자기 재정 운영
  각 당초 계속 향후 특정 전국 지자체 분야별 주기별 유망분야 역량 가능한 굵직한
  큰 작은 새 옛 첫 마지막 나머지
`)

/** Words of a field: with a weak ending they leave a mere kind (`수출 지원 사업`, `청년 일자리 사업`). */
const FIELDS: ReadonlySet<string> = wordsOf(`
  기업 지원 특화 중소기업 협력 교류 맞춤 맞춤형 희망 교육 강연 우수 투자 융자
  대출 경영 기업지원 창업 사회 수익 부대 연구 개발 연구개발 건설 건립 구축 조성
  재개발 정비 보급 확대 기반 시설 인프라 해외 국내 국내외 수출 마케팅 홍보 전용
  공동 상생 융합 혁신 미래 미래형 첨단 전략 글로벌 청년 여성 노인 일자리 고용
  취업 문화 관광 복지 환경 안전 주민 마을 농업 도시 중소·벤처기업 벤처기업 벤처 융복합
  제조 신 유망 사업화 전문 전문인력 수출지원 기술지원 금융지원 자금지원 경영지원 도시개발 택지개발 주택
  태양광 지역개발 건축 토목 유통 서비스 제조업 농촌 어촌 산림 체육 교통 도로
  개선 육성 지원금 판매 생산 투자유치 재생 도시재생 보건 의료 방역 예방 축제
  행사 학교 학생 아동 장애인 보육 돌봄 시니어 노인일자리 산업 경제 기술 지역경제 지역산업
  활성화 사회공헌 봉사 캠페인 공사 매입 이전 확장 신축 증축 신재생에너지 에너지 부동산
  이자 한도 금리 역량강화 수시 추석 설 설맞이 일시 사후관리 세부지원 R&D 비R&D 기술개발지원 접수 상담 문의 은행 출범 첫해 운전 안정 명절 긴급 임대 분양 하도급 방송 통신 광고 출판 렌털 프랜차이즈 가맹 배달 사업
`)

/** Whom measures are for. */
export const AUDIENCES: ReadonlySet<string> = wordsOf(`
  소상공인 소공인 자영업자 기업인 근로자 노동자 청년층 중장년 장년 여성기업 수출기업 수출업체 입주기업 지역기업 유망기업 스타트업 창업기업 도내
  중견기업 영세업체 제조업체 취약계층 구직자 예비창업자 대학생
`)

export const GENERIC_MODIFIERS: ReadonlySet<string> = new Set([...DETERMINERS, ...FIELDS])
