/** Article lines → sentences, headings and captions, with offsets; one that the article repeats stays once. */

import type { Line } from '@/lib/ingest/read/publication'
import { type Stretch, splitSentences } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

/** `[ 안양/정영창 기자 ] `, `(전주=연합뉴스) 홍길동 기자 = `, `[서울=뉴시스]김아무개 기자 = `: a dateline before the first words. */
const DATELINE =
  /^(?:[[(【]\s*[가-힣A-Za-z0-9·\s]{1,20}\s?[=/ㅣ|]\s?[가-힣A-Za-z0-9·\s]{1,20}(?:기자)?\s*[\])】]\s*|[[(【][가-힣A-Za-z0-9]{2,12}(?:일보|신문|뉴스|신보)?\s[가-힣]{2,4}\s기자[\])】]\s*)(?:[가-힣]{2,4}\s?기자\s?)?(?:=\s?)?/

/** Markdown's marks before a heading, a list item or a quotation; `[앵커]` and the like before what is spoken. */
const MARKDOWN = /^(?:#{1,6}|[-*+]|>|\[(?:앵커|기자|리포트|인터뷰)\]|◀(?:ANC|VCR|INT)▶)\s+/

/** `◇ 지역 창조경제 컨트롤타워, 안양창조산업진흥원 = 안양창조산업진흥원은 …`: a heading set in front of its paragraph. */
const RUN_IN_HEADING = /^[◇◆■□▲△▶●○★☆][^=]{2,60}?\s=\s/

const ENDS_AS_SENTENCE = /[.!?。]["'”’」』)\]]*$/
/** `…융합센터 전경.`, `…라운딩 모습.`: a caption closes with a noun, not with a verb. */
const CAPTION_END =
  /(?:전경|모습|장면|조감도|사진|광경|위치|현장|청사|투시도|포스터|캡처|제공)\.?\s?[>〉\])]?$/
const IN_BRACKETS = /^[<〈[(▲][^<>]*[>〉\])]?$/

function kindOf(text: string): Sentence['kind'] {
  if (CAPTION_END.test(text) || (/^[<〈▲]/.test(text) && IN_BRACKETS.test(text))) return 'caption'
  return ENDS_AS_SENTENCE.test(text) ? 'sentence' : 'heading'
}

function stretchesOf(text: string, line: Line): { stretch: Stretch; kind: Sentence['kind'] | null }[] {
  const mark = MARKDOWN.exec(line.text)?.[0].length ?? 0
  const dateline = DATELINE.exec(line.text.slice(mark))?.[0].length ?? 0
  const from = line.start + mark + dateline
  const heading = RUN_IN_HEADING.exec(text.slice(from, line.end))?.[0]
  if (!heading)
    return splitSentences(text, { start: from, end: line.end }).map((stretch) => ({ stretch, kind: null }))
  const title = { start: from, end: from + heading.replace(/\s=\s$/, '').length }
  const body = splitSentences(text, { start: from + heading.length, end: line.end })
  return [{ stretch: title, kind: 'heading' as const }, ...body.map((stretch) => ({ stretch, kind: null }))]
}

/** @param text the width-folded article, whose offsets are the article's own. */
export function cutSentences(text: string, lines: readonly Line[]): Sentence[] {
  const seen = new Set<string>()
  const sentences: Sentence[] = []
  lines.forEach((line, paragraph) => {
    for (const { stretch, kind } of stretchesOf(text, line)) {
      const printed = text.slice(stretch.start, stretch.end)
      const key = printed.replace(/\s/g, '')
      if (seen.has(key)) continue
      seen.add(key)
      sentences.push({ ...stretch, kind: kind ?? kindOf(printed), paragraph })
    }
  })
  return sentences
}

const LONGEST_TITLE = 100
/** `우리 시의 겨울이 달라집니다.`: a bulletin's title may be a short sentence on a line of its own, over a longer text. */
const LONGEST_SENTENCE_TITLE = 45
/** `빈 공장, 다시 채울 수 있을까?`: a title may ask or exclaim. */
const ASKS = /[?!]["'”’」』)\]]*$/
/** `◆ 포항시, 중소기업 지원 늘린다 ◆`. */
const ORNAMENT_BEFORE = /^[◆◇■□●○★☆▶▷※]+\s?/
const ORNAMENT_BEHIND = /\s?[◆◇■□●○★☆◀◁]+$/
/** `포항시, 중소기업 지원 늘린다 - 경북매일`: as a browser's tab names the page. */
const PAPER_BEHIND =
  /\s[-|<:]\s[가-힣A-Za-z]{2,10}(?:일보|신문|뉴스|신보|타임스|타임즈|저널|매일|경제|투데이|데일리|방송)$/
const LABEL = /^제\s?목\s?[:：]\s?/

function mayBeTitle(text: string, first: Sentence, next: Sentence | undefined): boolean {
  const length = first.end - first.start
  const lineEnd = text.slice(first.end).search(/\n|$/)
  if (length > LONGEST_TITLE || lineEnd > 1) return false
  if (first.kind === 'heading' || ASKS.test(text.slice(first.start, first.end))) return true
  const isApart = /^[ \t\r]*\n\s*\n/.test(text.slice(first.end, first.end + 8))
  return isApart && length <= LONGEST_SENTENCE_TITLE && next !== undefined && next.end - next.start > length
}

/** The place of the article's title: the first line of its own that is no caption; null for a text that begins at once. */
export function titleAt(text: string, sentences: readonly Sentence[]): Stretch | null {
  const at = sentences.findIndex(({ kind }) => kind !== 'caption')
  const first = sentences[at]
  if (!first || !mayBeTitle(text, first, sentences[at + 1])) return null
  const printed = text.slice(first.start, first.end)
  const before = LABEL.exec(printed)?.[0].length ?? ORNAMENT_BEFORE.exec(printed)?.[0].length ?? 0
  const behind = PAPER_BEHIND.exec(printed)?.[0].length ?? ORNAMENT_BEHIND.exec(printed)?.[0].length ?? 0
  return { start: first.start + before, end: first.end - behind }
}
