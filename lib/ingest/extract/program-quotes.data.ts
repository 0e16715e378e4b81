/** What makes a quoted stretch the name of a programme: its own ending, and the words around the quotes. */

export const QUOTED_ENDINGS =
  /^찾아가는\s|(?:사업|자금|펀드|기금|보증|프로젝트|프로그램|공모전?|지원|바우처|장려금|보조금|지원금|데이|의 날|상담소|상담실|상담회|가동반|처리단|토크|기획전|박람회|설명회|아카데미|챌린지|캠프|스쿨|페스티벌|패키지|집적지구|특구|마켓|대출|융자|수당|카드|서비스|컨설팅|인증제?|멘토링|대회|오디션|개척단|사절단|발굴단|기동반|과정|클리닉|사관학교|닥터|도우미|캐러밴|페어|허브|전략|계획|클러스터|운동|인턴십|공제|상품권|투자조합|통장|이차보전|패스|보급|양성|구축|콘테스트|경진대회|해커톤|데모데이|교실|특화거리|랩|[A-Z][A-Za-z]{2,}\s?\d{2,4})(?:\s?\d호)?$/

/** Words after which a quoted stretch is the name of a programme: `소통채널인 ‘진심토크’`, `청년 창업 공간 ‘내일꿈제작소’`. */
export const QUOTED_AFTER =
  /(?:사업|시책|프로그램|채널|제도|공모전|행사|브랜드|프로젝트|정책|서비스|창업\s?공간|거점\s?공간|배달앱|플랫폼|상품|(?:운영|추진|시행|진행|주관)하는|벌이는|펼치는)(?:인|으로|은|는)?\s?[‘“"'`「『<《≪〈]$|(?:이른바|일명)\s?[‘“"'`「『<《≪〈]$/

/** `‘청년도약’ 사업`: the kind stands behind the quote; `‘초기창업패키지’ 참여기업`, `‘로컬크리에이터’ 공모`: what one takes part in. */
export const QUOTED_BEFORE =
  /^[’”"'`」』>》≫〉]\s?(사업|프로그램|프로젝트|공모전?|펀드|자금|지원사업|시책|특례보증|(?:참여|참가|수혜|지원)\s?(?:기업|업체|팀|자)|참여할|수료식|수강생|교육생|제도|캠페인)|^[’”"'`」』>》≫〉](?:에|으로)\s(?:[가-힣]{1,6}\s)?(?:도전|선정|뽑혀|뽑힌|응모)/

/** `‘공장 디자인 클리닉’을 운영`, `'인재 양성과정'을 열어`: what is run or held is a measure, whatever its name ends in. */
export const QUOTED_RUN =
  /^[’”"'`」』>》≫〉](?:을|를)\s(?:[가-힣]{1,5}\s)?(?:운영|열어|열고|연다|열었|열기|진행|추진|시행|마련|도입|신설|시작|펼치|펼쳐|펼친|가동|개최|벌이|벌인|벌여|실시)/

/** A quote that is talk or a slogan, not a name. */
export const NOT_A_PROGRAM =
  /[.!?]|(?:다|요|자|까|며|고|적극 해소|도시|조사|보고서|통계|지수|조례|법|백서|선언|경제|생태계|활성화|집중육성|조성|협약|업무 ?협약|시대|강국|정신)$|[은는이가을를]\s.*[다요고며]$/

/** `사업은 … ‘돋움기업’.`: the sentence says that what it quotes is a measure. */
export const SAID_TO_BE = {
  before: /(?:사업|시책|제도|프로그램|정책)[은는]\s/,
  behind: /^[’”"'`」』>》≫〉](?:이?다)?\./,
}

/** `‘성서산단 대개조’에는 2024년까지 … 5,041억원이 들어간다`: what takes or reaches so many is a measure. */
export const QUOTED_WITH_FIGURES =
  /^[’”"'`」』>》≫〉](?:에[는도]?|으로는?|로는?|을 통해|를 통해|에 참여한)\s.{0,60}\d[\d,.]*\s?(?:조|억|만|천|명|개사|개 ?업체|개 ?팀|곳)|^[’”"'`」』>》≫〉](?:은|는|이|가)\s.{0,40}\d[\d,.]*(?:만|천)?\d*여?\s?(?:명|개사|개 ?업체|개 ?팀)[이을에]/

/** `‘달서창업허브’에는 18개 팀이 입주`, `‘패션주얼리 집적산업센터’를 짓는다`: a place that is set up for firms. */
export const QUOTED_PLACE =
  /(?:단지|산단|공단|밸리|센터|허브|플래닛|시티|타운|파크|콤플렉스|캠퍼스|플랫폼|플라자|랩|모루|팩토리|제작소|체험관|클러스터|공장|큐브|스테이션|스페이스|라운지)$/
export const SET_UP =
  /조성|건립|준공|착공|짓는다|짓고|지어|들어설|들어선|문을 연|문을 열|개소|개관|입주|구축|완공|건설|세운다|재생|유치/
/** A place that is being set up is a measure, though it will be an organisation one day. */
export const BEING_BUILT = /조성|건립|준공할|준공될|착공|짓는다|짓고|들어설|구축|완공|건설|세운다|유치/

/** `‘부천 국제금형부품전’이 … 열린다`: a fair. */
export const QUOTED_FAIR = /(?:[가-힣]{3,}전|산업전|전시회|페어|엑스포|채용의 날)$/
export const IS_HELD = /열린|열렸|열려|열고|연다|개최|개막|참가/
