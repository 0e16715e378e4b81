/** Which paper, station or bulletin an article appeared in. */
import { isDateLine, type Line, printedIn } from '@/lib/ingest/read/publication'

const NAME = '[가-힣A-Za-z0-9·]{1,15}'
/** Endings of papers' names. */
const PRESS =
  '(?:일보|신문|뉴스|신보|타임스|타임즈|저널|매일|경제|투데이|데일리|미디어|방송|시보|포스트|프레스|헤럴드|TV)'

const PATTERNS: readonly RegExp[] = [
  // <저작권자 ⓒ 춘천신문, 무단 전재 및 재배포 금지>
  new RegExp(
    `저작권자\\s?(?:[ⓒ©]|\\(c\\)|:)?\\s?(?:[ⓒ©]|\\(c\\))?\\s?(${NAME}(?: ${NAME})?)(?=\\s*[(,.<>\\]]|\\s+무단|\\s+All|\\s*$|\\s*[&|])`,
    'i',
  ),
  // ⓒ 강원도민일보, Copyright © 2021 전북타임즈 All rights reserved, [ⓒ 경인한강신문 & …]
  new RegExp(
    `(?:ⓒ|©|Copyrights?)\\s?(?:ⓒ|©)?\\s?(?:by\\s)?(?:\\d{4}\\.?\\s?)?(${NAME})(?=\\s*[(,.<>&|\\]]|\\s+(?:무단|All|Co)|\\s*$)`,
    'i',
  ),
  // [목포=뉴시스], 【안양=뉴시스】, (춘천·원주=연합뉴스)
  new RegExp(`^[[(【]\\s?[가-힣]{2,6}(?:·[가-힣]{2,6})?\\s?=\\s?(${NAME})[\\])】]`),
  // [경남신문], [중원충북일보 좌도연 기자], [경기신문=홍길동 기자]
  new RegExp(`^[[(【](${NAME}?${PRESS})(?:[\\])】=]|\\s[가-힣]{2,4}\\s?기자|\\s)`),
  // 출처 : 경기일보
  new RegExp(`^[(<]?출처\\s?[:=]\\s?(${NAME}?${PRESS})(?![가-힣])`),
]

/** `달서소식 2022년 3월호`, `<월간 경기경제 2009년 12월호>`, `월간 경남중소기업 | 2008. 7`. */
const MASTHEAD =
  /(?:^|[<[(]\s?)((?:월간|주간|계간|격월간)\s[가-힣A-Za-z]{2,12}|[가-힣]{2,10}(?:소식|시정|매거진|소식지|저널|뉴스레터))\s*(?:[|┃]\s*)?[[(]?\s?(?:19|20)\d\d/
/** `2023년 5월 포항소식 제233호`: a bulletin by its number. */
const NUMBERED = /(?:^|\s)([가-힣]{2,8}(?:소식|시보|소식지|매거진|신문))\s?제\s?\d+호/
/** `포항시, 중소기업 지원 늘린다 - 경북매일`: the paper behind its page's title. */
const BEHIND_TITLE = new RegExp(`\\s[-|<]\\s([가-힣A-Za-z]{2,10}${PRESS})$`)
/** A line of its own that is the paper's name: `경기도민일보, KGDM`. */
const PRESS_LINE = new RegExp(
  `^((?!(?:시정|군정|도정|지역)뉴스)[가-힣A-Za-z0-9]{1,12}${PRESS})(?:\\s?[,(|·].{0,24})?$`,
)
/** The paper beside the date or the reporter: `<2001년 5월 17일 목요일 남녘일보 경제>`, `국제로뉴스 / 마연후 기자`. */
const PRESS_IN_LINE =
  /(?:^|[\s<[(|])([가-힣A-Za-z]{2,10}(?:일보|신문|뉴스|신보|타임스|타임즈|저널|매일|방송|(?<!지역|국내|세계|종합|산업)경제))(?=[\s>\])|/=,]|$)/
/** Stations and their names in the regions: `경남CBS 최아무 기자`. */
const STATION = '[가-힣]{0,4}(?:CBS|KBS|MBC|SBS|BBS|BTN|EBS|YTN|KNN|TBC|TJB|CJB|JTV|UBC|JIBS|KBC|G1)'
const PRESS_BEFORE_REPORTER = new RegExp(
  `^((?:[가-힣A-Za-z]{2,10}${PRESS})|${STATION})\\s?[/|=]?\\s?[가-힣]{2,4}\\s?기자`,
)
/** `안동낙동방송 뉴스 표아람입니다.` */
const SIGN_OFF =
  /([가-힣A-Z]{2,12}(?:방송|뉴스|TV)|(?<![가-힣A-Z])[A-Z]{3}(?=\s(?:뉴스|[가-힣]{2,3}입니다)))\s(?:뉴스\s)?[가-힣]{2,4}(?:\s기자)?입니다/

const ENDS = 5

/** Prose names its paper only in its dateline or behind a mark of rights. */
const MAY_NAME_PAPER = /^[[(【<]|저작권|[ⓒ©]|opyright|출처/i
const LONGEST_LINE = 120

export function publisherOf(lines: readonly Line[]): string | null {
  const own = firstMatch(
    PATTERNS,
    lines.filter(({ text }) => MAY_NAME_PAPER.test(text)),
  )
  if (own && /[가-힣]|[A-Z]{2}/.test(own)) return own
  const outer = [...lines.slice(0, ENDS), ...lines.slice(ENDS).slice(-ENDS)]
  return (
    firstMatch([MASTHEAD, NUMBERED], outer) ??
    firstMatch([BEHIND_TITLE], lines.slice(0, 2)) ??
    firstMatch(
      [PRESS_IN_LINE],
      lines.flatMap((line) => {
        const text = isDateLine(line.text) ? line.text : printedIn(line.text)
        return text === null ? [] : { ...line, text }
      }),
    ) ??
    firstMatch([PRESS_BEFORE_REPORTER], lines) ??
    firstMatch([PRESS_LINE], lines.filter(({ text }) => text.length < LONGEST_LINE).reverse()) ??
    firstMatch([SIGN_OFF], outer)
  )
}

function firstMatch(patterns: readonly RegExp[], lines: readonly Line[]): string | null {
  for (const pattern of patterns) {
    for (const { text } of lines) {
      const name = pattern.exec(text)?.[1]?.trim()
      if (name) return name
    }
  }
  return null
}
