/** Endings of programme names by how much must stand before them. Longer ones first where one ends in another. */

/** What is named so is a measure of its own, whatever content word stands before it: `수출 바우처`, `무역사절단`, `취업박람회`. */
export const SPECIFIC_ENDINGS: readonly string[] = [
  '특례보증',
  '이차보전금',
  '이차보전',
  '사절단',
  '개척단',
  '기동반',
  '가동반',
  '발굴단',
  '바우처',
  '장려금',
  '공모전',
  '경진대회',
  '상담회',
  '기획전',
  '챌린지',
  '오디션',
  '해커톤',
  '데모데이',
  '인증제',
  '집적지구',
  '규제자유특구',
  '사관학교',
  '인턴십',
  '인턴제',
  '채움공제',
  '투자조합',
  '사랑상품권',
  '아카데미',
  '기술닥터',
  '채용박람회',
  '취업박람회',
  '일자리박람회',
  '양성과정',
]

/** Funds and the like, which need a telling word or a long one: `중소기업육성자금`, `벤처펀드 프로젝트`. */
export const STRONG_ENDINGS: readonly string[] = [
  '자금',
  '펀드',
  '기금',
  '보조금',
  '프로젝트',
  '박람회',
  '페스티벌',
  '엑스포',
]

/** Endings of all sorts of undertakings: only telling words before them make a name (`토탈마케팅 사업`). */
export const WEAK_ENDINGS: readonly string[] = [
  '사업',
  '프로그램',
  '캠프',
  '스쿨',
  '패키지',
  '설명회',
  '컨설팅',
  '멘토링',
  '교육과정',
  '융자',
  '밸리',
]

/**
 * Nouns that close the name of a measure where a list, a label or a figure shows that it is one (`시제품 제작 지원 40개사`,
 * `판로 개척, 인력 양성 등 3개 사업`); in running text they are just activities.
 */
export const MEASURE_ENDINGS: readonly string[] = [
  ...SPECIFIC_ENDINGS,
  ...STRONG_ENDINGS,
  ...WEAK_ENDINGS,
  ...[
    '지원금',
    '지원',
    '육성',
    '양성',
    '조성',
    '구축',
    '건립',
    '운영',
    '개최',
    '파견',
    '보급',
    '확충',
    '개선',
    '정비',
  ],
  ...[
    '설치',
    '참가',
    '제작',
    '개척',
    '발굴',
    '교육',
    '훈련',
    '진단',
    '매칭',
    '입점',
    '홍보',
    '마케팅',
    '보증',
    '보전',
  ],
  ...['융자', '대출', '출원', '창출', '사업화', '국산화', '고도화', '다각화', '도입', '공동활용', '서비스'],
  ...['증설', '신설', '건설', '개발', '전시회', '인증', '공제', '상담', '강좌', '연수', '교실', '플랫폼'],
]
