/**
 * Words of this field that mean the same, each set reviewed by hand. A text that has one of them is also found by the
 * others; of two words together (`이자 차액`), by what means the same as both in one. Only words that are safe to swap
 * anywhere; names of single organisations come from the records themselves, except those of national bodies that every
 * article abbreviates.
 */
const sets = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))

const GENERAL = sets(`
  중소기업 중기
  중소기업육성자금 중기자금
  대출 융자
  이차보전 이자차액 이자보전 이자지원
  금리 이자율
  임대료 임차료 월세
  임금 급여 월급
  애로 애로사항 고충
  보조금 지원금
  사업비 예산
  연구개발 r&d 알앤디
  업무협약 mou 양해각서 업무제휴
  소프트웨어 sw
  정보기술 it
  인공지능 ai
  사물인터넷 iot
  빅데이터 데이터
  가상현실 vr
  증강현실 ar
  지식재산 지재권 ip
  최고경영자 ceo
  일자리 고용
  취업 채용
  인력난 구인난
  종사자 근로자
  방문자 방문객
  참가자 참여자
  상담 컨설팅
  스타트업 창업기업 신생기업
  벤처기업 벤처
  예비창업자 예비창업
  소상공인 자영업자
  지방자치단체 지자체
  전시회 박람회
  시장개척단 무역사절단
  해외시장 해외진출
  판로개척 시장개척
  명칭변경 이름변경 개칭 개명 옛이름 이전이름 옛명칭 법인명변경
  조직개편 기구개편
  개소 개관
  설립 창립
  달러 불 usd
  구직자 취업준비생 취준생
  실업자 미취업자
  퇴직자 은퇴자
  중장년 신중년
  고령자 어르신 시니어
  전통시장 재래시장
  점포 상점 가게
  경영안정자금 긴급경영안정자금
  운전자금 운영자금
  액셀러레이터 엑셀러레이터 창업기획자
  투자설명회 기업설명회 ir
  스마트공장 스마트팩토리
  이차전지 2차전지 배터리
  전기차 전기자동차 ev
  미래차 미래자동차
  수소차 수소자동차
  친환경차 친환경자동차
  항공정비 항공기정비 mro
  소부장 소재부품장비
  콘텐츠 컨텐츠
  탄소중립 넷제로
  디지털전환 dx
  자유무역협정 fta
  준공 완공
  운송비 물류비
  이주노동자 외국인근로자
  농업기술센터 농기센터
  여성새로일하기센터 새일센터
  인적자원개발위원회 인자위
  제곱미터 m2
`)

const PLACES_OF_WORK = sets(`
  산업단지 산단
  국가산업단지 국가산단
  일반산업단지 일반산단
  농공단지 농단
  테크노파크 tp
  경제자유구역 경자구역
  연구개발특구 연구특구
  창조경제혁신센터 창경센터
  상공회의소 상의
  신용보증재단 신보재단 신보
  중소기업종합지원센터 중기센터
`)

const NATIONAL_BODIES = sets(`
  한국산업단지공단 산단공
  중소벤처기업부 중기부
  중소벤처기업진흥공단 중진공
  소상공인시장진흥공단 소진공
  중소기업중앙회 중기중앙회
  산업통상자원부 산업부 산자부
  산업자원부 산자부
  지식경제부 지경부
  재정경제부 재경부
  기획재정부 기재부
  과학기술정보통신부 과기정통부 과기부
  문화체육관광부 문체부 문화부
  고용노동부 고용부 노동부
  국토교통부 국토부
  행정안전부 행안부
  농림축산식품부 농식품부
  해양수산부 해수부
  보건복지부 복지부
  여성가족부 여가부
  중소기업청 중기청
  대한무역투자진흥공사 코트라 kotra
  한국무역협회 무역협회 kita
  한국무역보험공사 무보 k-sure
  한국산업기술시험원 산기원 ktl
  한국화학융합시험연구원 ktr
  한국기계전기전자시험연구원 ktc
  한국건설생활환경시험연구원 kcl
  한국생산기술연구원 생기원
  한국전자통신연구원 에트리 etri
  한국과학기술원 카이스트 kaist
  한국산업기술진흥원 kiat
  정보통신산업진흥원 나이파 nipa
  한국콘텐츠진흥원 콘진원
  한국자동차연구원 한자연
  한국산업인력공단 산인공
  한국토지주택공사 lh
  한국전력공사 한전
  신용보증기금 신보
  기술보증기금 기보
  경기도경제과학진흥원 경과원
  한국수출입은행 수출입은행 수은
  한국산업은행 산업은행 kdb
  중소기업은행 기업은행 ibk
  창업진흥원 창진원
  한국디자인진흥원 kidp
  한국생산성본부 kpc
  한국농수산식품유통공사 at
  한국농업기술진흥원 농진원
  공정거래위원회 공정위
  식품의약품안전처 식약처
  산업통상부 산업부
  기후에너지환경부 기후부
  지식재산처 특허청
  국가데이터처 통계청
  성평등가족부 여성가족부
`)

export const EQUIVALENTS: readonly (readonly string[])[] = [...GENERAL, ...PLACES_OF_WORK, ...NATIONAL_BODIES]
