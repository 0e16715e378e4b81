/** Lines above and below an article that belong to its paper: names of issues, sections and notices. */
import type { Line } from '@/lib/ingest/read/publication'

/** `[이천소식 2014년 2월호]`, `월간 경남중소기업 | 2008. 7`: an issue of a monthly names its year. */
const MONTHLY_ISSUE = /((?:19|20)\d\d)년\s?(?:1[0-2]|[1-9])월호|^월간.{2,16}[|┃]\s?((?:19|20)\d\d)\s?[.년]/

const ENDS = 5

/** The year of the monthly an article was printed in, named above or below it: `<월간 경기경제 2009년 12월호>`. */
export function issueYearOf(lines: readonly Line[]): number | null {
  for (const { text } of [...lines.slice(0, ENDS), ...lines.slice(ENDS).slice(-ENDS)]) {
    const match = MONTHLY_ISSUE.exec(text)
    if (match) return Number(match[1] ?? match[2])
  }
  return null
}

/** Longer lines say more than where they stand. */
const LONGEST = 60

/** `용인신보 > 정치·의회`: the way to the page. */
const PATH = /^\S{2,12}(?:\s?[>›]\s?[가-힣·/\s]{2,12}){1,3}$/
/** `보도자료`, `보 도 자 료`. */
const KIND_OF_TEXT =
  /^[[<(]?(?:보도(?:참고)?자료|보도해명자료|설명자료|공고|고시|시정소식|뉴스레터|언론보도|보도자료입니다)[\])>]?$/

/** Beside the issue hardly a word: `— 속초시청 지역경제팀장 인터뷰 (속초시정소식 2023년 5월호)` says who speaks. */
const ISSUE_PHRASE = /[[(<]?\s?[가-힣A-Za-z\s]{0,16}(?:19|20)\d\d년\s?(?:1[0-2]|[1-9])월호\s?[\])>]?/
const MOST_BESIDE_ISSUE = 16

function isIssue(text: string): boolean {
  return MONTHLY_ISSUE.test(text) && (text.startsWith('월간') || beside(text) <= MOST_BESIDE_ISSUE)
}

const beside = (text: string) => text.replace(ISSUE_PHRASE, '').length

/** A heading of a paper or a bulletin, not of the article: `[이천소식 2014년 2월호] 시정소식`. */
export function isMasthead(text: string): boolean {
  if (text.length > LONGEST) return false
  return PATH.test(text) || isIssue(text) || KIND_OF_TEXT.test(text.replace(/\s/g, ''))
}

/** `기획 | 경제 살리기`, `오피니언 / 대담`: a section, in words that tell of nothing. */
const KICKER =
  /^[가-힣·\s]{2,8}(?:\s?[|┃/]\s?[가-힣·\s]{2,10}){1,8}$|^[[<(【〈]?(?:기획|특집|종합|칼럼|기고|사설|인터뷰|대담|커버스토리|현장르포|르포|오피니언|지역경제|경제|사회|지역|시정|특별기획|기획연재)[\])>】〉]?$/
/** `군포소식 제312호 (통권 …)`, `뉴스데스크`, `NEWS RELEASE`. */
const ISSUE =
  /^(?:(?:19|20)\d\d년\s?\d{1,2}월\s)?[가-힣A-Za-z\s]{2,14}(?:소식|시보|소식지|매거진|신문|일보)\s*(?:제\s?\d+호|통권)/
const PROGRAMME =
  /^[[<(]?(?:(?:KBS|MBC|SBS|TBC|JTV|KNN)?\s?뉴스\s?(?:데스크|투데이|광장|라인|와이드|\d{1,2})|NEWS RELEASE|Press Release)[\])>]?$/i
/** `담당 기업지원과장 홍길동 031-310-0000`. */
const CONTACT = /^[^.]{0,50}(?:\d{2,4}[-)]\s?|\()\d{3,4}-\d{4}[^.]{0,16}$/
/** `거제시 공고 제2018-1124호`. */
const NOTICE_NUMBER = /^[가-힣()\s]{2,24}(?:공고|고시)\s?제?\s?\d{4}\s?-\s?\d+\s?호$/

/** `[경제포커스]`, `<2> 포항 철강기업의 활로`: a column, and the part of a series. */
const COLUMN = /^(?:\[[가-힣A-Za-z·&\s]{2,10}\]|[<(【[]\s?\d{1,2}\s?[>)】\]]\s?[가-힣][^.!?]{0,30})$/
/** `보도일시`, `담당`: a label whose value stands on the next line; `04`: the page of a bulletin. */
const LABEL_ALONE =
  /^(?:보도|배포|제공|작성|등록)\s?(?:일시|일자|일|시점|시각)$|^담당\s?(?:자|부서|과)?$|^(?:시정|군정|도정)\s?(?:뉴스|소식)$|^\d{1,3}$/

/** What only stands above an article: a section, the number of a notice. */
export function isAboveTitle(text: string): boolean {
  if (text.length > LONGEST) return false
  return [KICKER, NOTICE_NUMBER, ISSUE, PROGRAMME, CONTACT, COLUMN, LABEL_ALONE].some((pattern) =>
    pattern.test(text),
  )
}
