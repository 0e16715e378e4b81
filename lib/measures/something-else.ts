/** Numbers with a unit that count nothing: ordinals, names, ages, rates per piece, articles of a law. */

/** `제2의`, `제 3회`, `민선7기`, `코로나19`: what stands before makes the number part of a name. */
const NAME_BEFORE = /(?:(?<![가-힣])제\s?|민선\s?|코로나\s?)$/
/** `시행령제3조`: 제 behind a syllable is one only where an ordinal follows; `과제 5건` counts. */
const ORDINAL_AFTER = /^\d+(?:조|항|호|회|차|기|의)/

/** Whether the number at `at` is part of a name or an ordinal. */
export function isPartOfName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at)
  return NAME_BEFORE.test(before) || (before.endsWith('제') && ORDINAL_AFTER.test(text.slice(at, at + 6)))
}

type Counted = { start: number; end: number; value: number; printed: string; counter: string | null }

/** `1개사당 3000만원`, `3.3㎡당`: the measure by which something is given out. */
const PER_PIECE = /^\s?당(?=[\s,.)]|최대|최고|평균|약|월|연|$)/
/** `20대와 30대`, `40대의`: ages, unless machines are counted. */
const MACHINE_BEFORE =
  /(?:[차기봇론선탑]|장비|설비|버스|서버|컴퓨터|PC|카메라|CCTV|프린터|시스템)\s?(?:총|모두|약)?\s?$/
const AGE = /^[1-9]0$/
/** `MZ·2030세대`, `5세대 이동통신`: generations. */
const GENERATION = /^(?:1020|2030|3040|4050|5060|6070|[1-6])$/
/** `2종 일반주거지역`, `1회 추경`, `3불 정책`: classes and ordinals printed without 제. */
const CLASS_AFTER = /^\s?(?:전용|일반주거|일반공업|준주거|근린|추경|추가경정|정책)/

/** Whether a number and its counter, read whole, are no figure. */
export function isNoFigure(text: string, { start, end, value, printed, counter }: Counted): boolean {
  const behind = text.slice(end, end + 6)
  if (PER_PIECE.test(behind)) return true
  if (counter === '대' && AGE.test(printed) && /^(?:[를의와가,.)]|$)/.test(behind))
    return !MACHINE_BEFORE.test(text.slice(Math.max(0, start - 8), start))
  // `2인 1조`: how a team is made up.
  if (counter === '인' && /^\s\d조/.test(behind)) return true
  if (counter === '세대') return GENERATION.test(printed)
  return value < 10 && (counter === '종' || counter === '회' || counter === null) && CLASS_AFTER.test(behind)
}

/** `3~5억원`, `3억~5억원`, `20명-30명`: a range is no single figure; neither of its ends is read alone. */
export function isInRange(text: string, start: number, end: number): boolean {
  if (/^\s?~\s?\d|^-\d/.test(text.slice(end, end + 4))) return true
  return /(?:~\s?|[만억조원명개건%]-)$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Nouns that 억 counts without being money: `1억 톤`, `10억분의 1`. */
const COUNTED_BY_EOK =
  /^\s?(?:톤|t(?![a-z])|그루|마리|배럴|리터|병|장(?![가-힣])|권(?![가-힣])|뷰|화소|분의|년|자(?![가-힣])|포기|송이|캔|잔|매(?![가-힣])|봉지|통(?![가-힣])|셀|비트|도스|k[mWg]|㎞|㎾|㎿|㎥|미터|건|개|명|회|인(?:구|분)?(?![가-힣])|번(?![가-힣])|가지)/
/** What may be joined to a bare 억. */
const JOINED_TO_WON =
  /^(?:[을를의은는이가에로도만씩과와당나]|으로|까지|부터|보다|에서|인데|인(?=\s)|원|규모|가량|정도|상당|안팎|내외|남짓|짜리|미만|초과|대(?![가-힣])|대[의에로를]|투입|투자|지원|조성|확보|펀드|예산|보증|융자|출연|증액|삭감|매출|시대)/
/** What follows a bare 조 of few digits when it is money: `3조 규모`, `2조 시대`; not `4조 3교대`, `2인 1조로`. */
const TRILLION_OF_WON =
  /^(?:여|\s?(?:규모|대(?![가-힣])|이상|가량|투자|투입|매출|시대|클럽|예산|달성|돌파|펀드|육박|원)|[을를]\s?(?:넘|돌파|투입|투자|달성|확보|들여)|이?\s?넘)/
const LAW_BEFORE = /(?:법|법률|령|조례|규칙|헌법|규정|약관)\s?$/

/** `펀드 300억 조성`, `53억의 투자`: 억 and 조 without 원 are won where nothing else is counted. */
export function isBareWon(text: string, start: number, end: number): boolean {
  const printed = text.slice(start, end).replace(/여$/, '')
  const behind = text.slice(end, end + 8)
  if (/^[\dA-Za-z]/.test(behind)) return false
  if (printed.endsWith('조')) {
    if (!/\d/.test(printed) || LAW_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return false
    if (!/[,.]|\d{3}/.test(printed)) return TRILLION_OF_WON.test(behind)
    return /^[가-힣]/.test(behind) ? JOINED_TO_WON.test(behind) : true
  }
  // `도비 9억3천만, 시비 …`: what has 억 before its 만.
  if (!/억$|억.*만$/.test(printed) || COUNTED_BY_EOK.test(behind)) return false
  return /^[가-힣]/.test(behind) ? JOINED_TO_WON.test(behind) : true
}
