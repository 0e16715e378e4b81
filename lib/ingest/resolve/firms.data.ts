/** How articles name one firm, and who speaks for it. */

/** Endings of firms' names that hardly any other word has. */
const ENDINGS =
  '(?:정밀|정공|하이텍|중공업|엔지니어링|시스템즈|로보틱스|이엔지|이엔씨|물산|특장|메디칼|메디컬|모터스|인더스트리|컴퍼니|네트웍스|바이오텍|랩스|테크(?!노))'
/** `핀테크`, `초정밀`: words with such an ending that name no firm. */
const NO_FIRM = '(?!(?:핀|푸드|에듀|애그|그린|기후|클린|프롭|하이|빅|뷰티|실버|바이오|초|나노)(?:테크|정밀))'

/** `㈜한빛정밀`, `오디하이텍㈜`, `A사`, `이 회사`, `저희 회사`, `한 로봇부품 업체`; `김모(54) 씨`, who runs one. */
export const FIRM_NAMES: readonly string[] = [
  '(?:㈜|\\(주\\)|주식회사)\\s?[가-힣A-Za-z0-9·]+',
  '[가-힣A-Za-z0-9]+(?:㈜|\\(주\\))',
  '(?:[A-Zㄱ-ㅎ]\\s?(?:사|기업|업체)|[가나다라]사)',
  '(?:저희|우리)\\s(?:회사|업체|기업|공장|가게)',
  '(?:이|그|해당|한)\\s(?:[가-힣]{2,8}\\s)?(?:회사|업체|기업|공장|스타트업|점포|가게|농장)(?!들|\\s?(?:수|체))',
  '[가-힣]{1,2}모\\s?(?:\\(\\d+\\))?\\s?씨',
  `${NO_FIRM}[가-힣A-Za-z]{1,8}${ENDINGS}`,
]

/** `재단 대표이사`, `진흥원장`: heads of organisations that are no firms. */
export const ORGANISATION_HEAD =
  /(?:재단|진흥원|연구원|원|센터|공사|공단|협회|협의회|조합|테크노파크|상의|회의소|은행|위원회|의회|연합회|대학교?|포럼|사업단|추진단)(?:의|\s)?\s?(?:신임\s)?(?:[가-힣]{2,4}\s)?(?:대표이사|대표|이사|부장|본부장)/

/** Offices held in firms. */
export const FIRM_OFFICE =
  '(?:대표이사|대표|사장|공장장|전무|상무|부사장|인사\\s?담당자|영업\\s?담당자|담당자|임원|직원|이사|부장|관계자)'
