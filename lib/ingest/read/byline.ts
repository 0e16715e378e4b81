/** Who wrote an article, from the lines that say so; and which lines say nothing else. */
import type { Line } from '@/lib/ingest/read/publication'

const NAME = '[가-힣]{2,4}'
const REPORTER =
  '(?:(?:선임|수습|인턴|객원|시민|전문|명예|취재|대|수석)\\s?)?(?:기자|특파원|통신원|리포터)|자유기고가|편집(?:부)?국장|취재(?:부장|팀장)|논설위원'
/** `홍길동·김아무 기자`: the first of several. */
const NAMED_REPORTER = `(${NAME})(?:[·,]\\s?${NAME})*\\s?(?:${REPORTER})`
/** `글·사진 `, `대담=`, `취재/`: what somebody did for the article. */
const CREDIT = '(?:글·사진|사진·글|글/사진|글|취재|대담|기사작성|작성자?|정리)'

/** Surest first. */
const BYLINES: readonly RegExp[] = [
  // 최아무 기자 choi@example.com, 글 최아무 기자(choi@…)
  new RegExp(`(?:^|[\\s=/|])${NAMED_REPORTER}\\s*[(/|]?\\s*\\S+@`),
  // [ 안양/정영창 기자 ], 【삼척=봉하늬기자】, [중원충북일보 좌도연 기자], (수원=경기신문 홍길동 기자)
  new RegExp(
    `[[(【<]\\s*[가-힣A-Za-z0-9·\\s]{2,16}?(?:\\s?[=/ㅣ|]\\s?|\\s)(?:[가-힣]{3,10}\\s)?${NAMED_REPORTER}\\s*[\\])】>]`,
  ),
  // 작성자 : 표아람, 글·사진=오태경, 대담=음소리 편집부국장, 글 진가온 객원기자
  new RegExp(`(?:^|[\\s(|])${CREDIT}\\s?[=·:/]\\s?(${NAME})(?=\\s?(?:${REPORTER})|\\s{2,}|\\s?[|/)]|\\s*$)`),
  new RegExp(`(?:^|\\s)${CREDIT}\\s${NAMED_REPORTER}`),
  // 글 김아무 · 사진 이아무
  new RegExp(`^글\\s(${NAME})\\s?[·/|,]\\s?사진`),
  // [목포=뉴시스]박아무 기자 =, 전주 / 이아무 기자, 정아무 선임기자
  new RegExp(
    `(?:^|[=/ㅣ|\\])】:]\\s?|\\s)${NAMED_REPORTER}(?=\\s*(?:=|$|[\\])|/ㅣ>]|의 다른|입니다|\\s(?:입력|승인|등록|기사|송고)))`,
  ),
  // /부천=이아무 기자 (2019년 3월 28일자 12면)
  new RegExp(`^[/[(【]?[가-힣]{2,6}\\s?[=/]\\s?${NAMED_REPORTER}\\s?[([](?:19|20)\\d\\d`),
  // KNB 뉴스 정하윤입니다.
  new RegExp(`(?:뉴스|방송|TV|[A-Z]{3})\\s(${NAME}?)(?:\\s?기자)?입니다[.\\s]*(?:\\([^)]*\\))?\\s*$`),
]

/** Words before 기자 that are no names: `본지 기자`, `시민 기자`. */
const NOT_A_NAME =
  /^(?:본지|시민|인턴|수습|선임|객원|취재|사진|전문|담당|최근|지역|주재|경제부|사회부|편집부|취재부|온라인|디지털|인터넷|뉴스|영상|선후배|현장|지방|여러|많은)$|(?:일보|신문|뉴스|방송)$/

/** Lines longer than this are prose: only their brackets and their last words can be a byline. */
const LONGEST_CREDIT = 60

/** What every byline has one of. */
const MAY_NAME_AUTHOR = /기자|특파원|통신원|리포터|기고가|국장|부장|팀장|위원|글|작성|취재|대담|정리|입니다/

/** The reporter's name; of several the first. */
export function authorOf(lines: readonly Line[]): string | null {
  const telling = lines
    .map(({ text }) => (text.length > LONGEST_CREDIT ? ends(text) : text))
    .filter((text) => MAY_NAME_AUTHOR.test(text))
  for (const pattern of BYLINES) {
    for (const text of telling) {
      const name = pattern.exec(text)?.[1]
      if (name && name.length > 1 && !NOT_A_NAME.test(name)) return name
    }
  }
  return null
}

/** A paragraph's dateline and its last words, where a byline may stand. */
const ends = (text: string) => `${text.slice(0, 40)}\u0000${text.slice(-40)}`

const CREDITS = new RegExp(
  [
    `${CREDIT}?\\s?[=·:/]?\\s?${NAMED_REPORTER}`,
    `(?:${CREDIT})\\s?[=·:/]\\s?${NAME}`,
    '(?:정리·사진|사진|그래픽|삽화|영상|영상취재|촬영|편집)\\s?[=·:/ ]\\s?[가-힣A-Za-z\\s]{2,14}?(?:제공|기자|$)',
    '\\S+@[\\w.-]+',
    '[가-힣A-Za-z]{2,10}(?:일보|신문|뉴스|신보|경제|타임스|타임즈|저널|방송|매일|미디어)',
  ].join('|'),
  'g',
)
const SAYS_WHO = new RegExp(`${REPORTER}|^(?:글|사진|정리|대담)\\s?[=·:/]`)

/** Whether a line names those who made the article, and nothing else: `글·지소은 자유기고가`, `사진·양산시 제공`. */
export function isBylineOnly(text: string): boolean {
  if (text.length > LONGEST_CREDIT || !SAYS_WHO.test(text) || /[다요][.!?]?$/.test(text)) return false
  return text.replace(CREDITS, '').replace(/[\s()[\]【】<>=/|ㅣ·:,.•*-]/g, '').length <= 4
}
