/**
 * Words near a figure that say what it measures, with the short label they give it. Per unit group, a cue counts by its
 * distance from the figure; words behind the figure weigh more than words before it (`70억원을 특례보증 지원`).
 */
import type { MetricKind } from '@/lib/records/vocabulary'

export type Cue = { cue: RegExp; kind: MetricKind; label: string; weight: number }
export type UnitGroup = 'money' | 'company' | 'people' | 'case' | 'event' | 'rate' | 'area' | 'other'

const CUES: Record<UnitGroup, readonly Cue[]> = {
  money: [
    {
      cue: /특례보증|신용보증(?!재단|기금)|보증(?!금|재단|기금)/g,
      kind: 'guarantee',
      label: '보증 규모',
      weight: 16,
    },
    {
      cue: /수출\s?상담|상담액|상담 실적|(?<=의\s)상담(?=[과을이])|상담(?:은|이)?\s\d[\d,천만]*여?건(?=\s?[(,에과])/g,
      kind: 'export-contract',
      label: '수출 상담액',
      weight: 14,
    },
    {
      cue: /수출\s?계약|계약\s?(?:실적|추진|을|액|체결)|계약(?=도|을|이)|수출\s?(?:성과|실적|액|을|협약)|수출(?=[\s은이로액]|$)|(?:^|\s)계약(?=\s|$)/g,
      kind: 'export-contract',
      label: '수출 계약액',
      weight: 14,
    },
    { cue: /수출액[은이]\s(?=\d)/g, kind: 'export-contract', label: '수출액', weight: 18 },
    {
      cue: /매출(?:액)?\s?(?:증가|증대|상승)(?:액)?(?=[은이]?\s\d)/g,
      kind: 'sales',
      label: '매출 증가액',
      weight: 16,
    },
    { cue: /매출(?:액)?(?!\s?증가)/g, kind: 'sales', label: '매출액', weight: 15 },
    { cue: /생산(?:액|고)|연간 생산/g, kind: 'sales', label: '생산액', weight: 15 },
    { cue: /기술(?:이전)?료|계약금|로열티/g, kind: 'sales', label: '기술료', weight: 15 },
    { cue: /어치를?\s팔|판매(?:액|고)?|팔았|팔아/g, kind: 'sales', label: '판매액', weight: 11 },
    { cue: /피해|손실/g, kind: 'count-other', label: '피해액', weight: 12 },
    {
      cue: /투자\s?유치|기술\s?투자|투자\s?협약|투자(?:받|를 받|금|액)/g,
      kind: 'investment',
      label: '투자 유치액',
      weight: 15,
    },
    { cue: /결성/g, kind: 'fund-size', label: '펀드 규모', weight: 10 },
    { cue: /펀드|투자조합/g, kind: 'fund-size', label: '펀드 규모', weight: 15 },
    {
      cue: /(?:육성|안정|운전|시설|설비|정책|중기|창업|경영|일반)\s?자금|자금\s?(?:지원\s?)?규모|기금|융자|대출|이차보전/g,
      kind: 'fund-size',
      label: '융자 규모',
      weight: 13,
    },
    { cue: /총?사업비|공사비|건립비|건축비|운영비|인건비와 운영비/g, kind: 'budget', label: '*', weight: 14 },
    { cue: /예산|국비|도비|시비|군비|구비|지방비|추경/g, kind: 'budget', label: '예산', weight: 14 },
    { cue: /출연(?:금|하|한|해)?/g, kind: 'budget', label: '출연금', weight: 15 },
    { cue: /신청(?:했|해|한|액|금액|됐|돼)/g, kind: 'support-amount', label: '신청액', weight: 11 },
    { cue: /이차보전(?:금|액)?/g, kind: 'budget', label: '이차보전 예산', weight: 15 },
    // `이자 28억원을 대신 냈다`
    { cue: /이자\s(?=\d)/g, kind: 'support-amount', label: '이자 지원액', weight: 18 },
    { cue: /이자(?=\s|를|지원)/g, kind: 'support-amount', label: '이자 지원액', weight: 11 },
    { cue: /한도/g, kind: 'support-amount', label: '지원 한도', weight: 8 },
    { cue: /사업(?=[을이은의에]|\s|$)/g, kind: 'budget', label: '사업비', weight: 4 },
    { cue: /투입|들여|들어간|쏟아|편성|배정|투자해/g, kind: 'budget', label: '투입 사업비', weight: 8 },
    {
      cue: /빌려|빌렸|빌린|대출받|융자받|이용했|가져갔|가져간/g,
      kind: 'support-amount',
      label: '융자 지원액',
      weight: 14,
    },
    {
      cue: /인건비|훈련비|수당|임대료|장학금|일당|월급|참가비|물류비/g,
      kind: 'support-amount',
      label: '지원액',
      weight: 10,
    },
    {
      cue: /지원(?!센터|사업단|청|단(?:은|이|과)|팀|기관|업무)|보조|지급|장려금|바우처|상금/g,
      kind: 'support-amount',
      label: '지원액',
      weight: 9,
    },
    // `197개 업체가 311억원을 가져갔다`, `11개사가 43억원을 받아냈다`: what firms got.
    {
      cue: /받았|받아|받은|받는|썼|쓰였|나갔|쥐여|대준|돌아간|건네|건넨|얹/g,
      kind: 'support-amount',
      label: '지원액',
      weight: 8,
    },
    { cue: /(?:재단|기금|은행)에\s(?:낸|내놓은)/g, kind: 'budget', label: '출연금', weight: 12 },
    { cue: /투자/g, kind: 'investment', label: '투자액', weight: 8 },
    {
      cue: /생산\s?유발|부가가치|경제적?\s?(?:파급\s?)?효과|절감/g,
      kind: 'sales',
      label: '경제 효과',
      weight: 9,
    },
  ],
  company: [
    { cue: /바이어|구매자/g, kind: 'companies', label: '바이어 수', weight: 20 },
    { cue: /입주|집적|둥지/g, kind: 'resident-companies', label: '입주 기업', weight: 14 },
    { cue: /입점|기여|기업화/g, kind: 'beneficiary-companies', label: '지원 기업', weight: 8 },
    {
      cue: /발굴|육성|집중육성|엄선|선발/g,
      kind: 'beneficiary-companies',
      label: '발굴·육성 기업',
      weight: 11,
    },
    { cue: /보증/g, kind: 'beneficiary-companies', label: '보증 지원 기업', weight: 10 },
    {
      cue: /지원(?!센터|사업단|청|팀|기관|업무)|혜택|수혜|빌려|이용|융자|추천|보육|선정|참여|참가|개선|파견|방문|상담/g,
      kind: 'beneficiary-companies',
      label: '지원 기업',
      weight: 9,
    },
    // `533개사를 도왔다`, `214개 업체가 371억원을 썼다`, `20개사를 뽑아`, `기업 30곳을 새로 키울`
    {
      cue: /도왔|도와|돕|도움|썼|써(?=[\s,])|가져갔|가져간|받았|받아|받은|받는|대출|나갔|나가|내보|뽑|키울|키운|키워|손에|대준|출전|팔았|함께\s[‘'“]/g,
      kind: 'beneficiary-companies',
      label: '지원 기업',
      weight: 8,
    },
    { cue: /모집/g, kind: 'beneficiary-companies', label: '모집 기업', weight: 9 },
    { cue: /도전|신청|지원서|응모|접수/g, kind: 'companies', label: '신청 기업', weight: 12 },
    { cue: /이전|유치/g, kind: 'companies', label: '이전·유치 기업', weight: 11 },
    {
      cue: /등록|기업체 수|사업체|공장|업체 수|기업 수|늘어|증가|분포|밀집|소재/g,
      kind: 'companies',
      label: '기업 수',
      weight: 9,
    },
  ],
  people: [
    // `고용은 7천872명으로 18% 늘었다`: how many there are, not how many more.
    {
      cue: /고용[은이]\s(?:[\d.]+%\s(?:늘어난|증가한|줄어든|감소한)\s)?(?=[\d,천만백]+여?\s?명(?:으로|에서|,))/g,
      kind: 'employees',
      label: '종사자',
      weight: 22,
    },
    {
      cue: /고용\s?인원|고용 규모|정원|근로자 수|종사자 수/g,
      kind: 'employees',
      label: '종사자',
      weight: 18,
    },
    {
      cue: /취업(?!률|지원|자)|재취업(?!지원|\s지원)|새 일터/g,
      kind: 'jobs-created',
      label: '취업 인원',
      weight: 14,
    },
    {
      cue: /채용(?!박람회)|신규\s?(?:고용|채용|인력)/g,
      kind: 'jobs-created',
      label: '신규 고용',
      weight: 14,
    },
    {
      cue: /고용\s?창출|일자리|고용(?=\s|[을이은할한하])/g,
      kind: 'jobs-created',
      label: '일자리 창출',
      weight: 14,
    },
    {
      cue: /교육에는?\s|교육을\s받|입학|수강생|교육생|수료생/g,
      kind: 'participants',
      label: '교육 인원',
      weight: 17,
    },
    {
      cue: /연구원|연구진|전문가|광원|식구|기능공|상담위원/g,
      kind: 'employees',
      label: '전문 인력',
      weight: 13,
    },
    {
      cue: /종업원|임직원|직원|근로자/g,
      kind: 'employees',
      label: '*',
      weight: 12,
    },
    {
      cue: /종사|근무|일하고|일한다|일합니다|일하는|연구\s?인력|고용인원|상주|재직|기능인력/g,
      kind: 'employees',
      label: '종사자',
      weight: 12,
    },
    {
      cue: /다녀|방문|관람|이용|찾았|찾는|찾은|찾아|다녀갔|관광객|내방/g,
      kind: 'visitors',
      label: '이용·방문 인원',
      weight: 13,
    },
    {
      cue: /참여|수료|참가|참석|교육|과정을|마쳤|마친|양성|배출|이수|멘토링|상담|뽑|선발|모집|선발|수강/g,
      kind: 'participants',
      label: '참여 인원',
      weight: 11,
    },
    { cue: /인구|거주/g, kind: 'count-other', label: '인구', weight: 10 },
  ],
  case: [
    { cue: /특허|인증|지식재산|상표/g, kind: 'cases', label: '특허·인증', weight: 12 },
    { cue: /MOU|협약|양해각서/g, kind: 'cases', label: '업무협약', weight: 12 },
    { cue: /수상/g, kind: 'cases', label: '수상', weight: 12 },
    { cue: /애로|민원|상담/g, kind: 'cases', label: '애로·상담 처리', weight: 11 },
    { cue: /계약|수출/g, kind: 'cases', label: '계약', weight: 9 },
    { cue: /지원|컨설팅|개발|제작/g, kind: 'cases', label: '지원 건수', weight: 6 },
  ],
  event: [
    { cue: /시장개척단|파견/g, kind: 'events', label: '파견 횟수', weight: 12 },
    { cue: /교육|강연|강의|특강/g, kind: 'events', label: '교육·강연 횟수', weight: 10 },
    { cue: /멘토링|상담|컨설팅/g, kind: 'events', label: '멘토링·상담 횟수', weight: 11 },
    { cue: /운영|개최|열|진행|행사|전시|박람/g, kind: 'events', label: '운영 횟수', weight: 6 },
  ],
  rate: [
    { cue: /이자|금리|이차|보전/g, kind: 'rate', label: '이자 보전율', weight: 12 },
    { cue: /우대|추가(?:로)?\s(?:지원|보전|감면|인하)/g, kind: 'rate', label: '우대 금리', weight: 12 },
    { cue: /매출/g, kind: 'rate', label: '매출 증가율', weight: 20 },
    { cue: /고용(?!\s?유지|률)/g, kind: 'rate', label: '고용 증가율', weight: 20 },
    // `목표액 6조 원의 70%다`
    {
      cue: /목표(?:액|치)?\s(?:[\d,.조억천백만\s]+(?:원|명|개|건)(?:의|\s대비)|대비)\s(?=\d)/g,
      kind: 'rate',
      label: '목표 달성률',
      weight: 24,
    },
    { cue: /제조업/g, kind: 'rate', label: '제조업 비중', weight: 7 },
    {
      cue: /취업률|고용률|고용\s?유지율|가동률|분양률|입주율|생존율|만족도|달성률|집행률|실업률|공정률|보급률|자급률|참여율|점유율|소진율|채용률|생산성|불량률/g,
      kind: 'rate',
      label: '*',
      weight: 9,
    },
    { cue: /비중|차지|비율|전체/g, kind: 'rate', label: '비중', weight: 6 },
    { cue: /증가|늘|상승|성장|향상|많다|많은|올랐/g, kind: 'rate', label: '증가율', weight: 6 },
    { cue: /감소|줄|하락/g, kind: 'rate', label: '감소율', weight: 6 },
  ],
  area: [
    { cue: /연면적/g, kind: 'area', label: '연면적', weight: 12 },
    { cue: /부지|대지/g, kind: 'area', label: '부지 면적', weight: 11 },
    { cue: /산업단지|산단|단지/g, kind: 'area', label: '단지 면적', weight: 8 },
  ],
  other: [
    { cue: /장비|기기|설비/g, kind: 'count-other', label: '장비', weight: 10 },
    { cue: /지원사업|프로그램|사업/g, kind: 'count-other', label: '사업 수', weight: 9 },
    { cue: /기관|협력/g, kind: 'count-other', label: '협력 기관', weight: 9 },
    { cue: /상품|제품|품목/g, kind: 'count-other', label: '상품 수', weight: 10 },
    { cue: /플랫폼/g, kind: 'count-other', label: '플랫폼 수', weight: 10 },
    { cue: /센터|시설|단지|공간/g, kind: 'count-other', label: '시설 수', weight: 7 },
    { cue: /일자리/g, kind: 'jobs-created', label: '일자리 창출', weight: 14 },
    { cue: /만족도/g, kind: 'count-other', label: '만족도', weight: 14 },
    { cue: /과제/g, kind: 'count-other', label: '과제 수', weight: 9 },
  ],
}

const byWeight = (cues: readonly Cue[]): Cue[] => [...cues].sort((a, b) => b.weight - a.weight)

/** The heaviest first: once one stands near a figure, the lighter ones need not be looked for. */
export const KIND_CUES: Record<UnitGroup, readonly Cue[]> = {
  money: byWeight(CUES.money),
  company: byWeight(CUES.company),
  people: byWeight(CUES.people),
  case: byWeight(CUES.case),
  event: byWeight(CUES.event),
  rate: byWeight(CUES.rate),
  area: byWeight(CUES.area),
  other: byWeight(CUES.other),
}

/** What a figure is when no word tells. Money without a cue is reported as an Issue as well. */
export const DEFAULT_KIND: Record<UnitGroup, { kind: MetricKind; label: string }> = {
  money: { kind: 'budget', label: '금액' },
  company: { kind: 'companies', label: '기업 수' },
  people: { kind: 'participants', label: '인원' },
  case: { kind: 'cases', label: '건수' },
  event: { kind: 'events', label: '횟수' },
  rate: { kind: 'rate', label: '비율' },
  area: { kind: 'area', label: '면적' },
  other: { kind: 'count-other', label: '수량' },
}
