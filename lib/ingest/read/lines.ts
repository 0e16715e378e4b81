/** The article proper among the lines of a page: furniture, repeats and the page's tail taken away. */

import { isBylineOnly } from '@/lib/ingest/read/byline'
import { FURNITURE_LINES, TAIL_STARTS } from '@/lib/ingest/read/furniture.data'
import { isAboveTitle, isMasthead } from '@/lib/ingest/read/masthead'
import { isDateLine, type Line } from '@/lib/ingest/read/publication'
import { publisherOf } from '@/lib/ingest/read/publisher'
import { splitParagraphs } from '@/lib/korean/sentence'

const FURNITURE = new RegExp(`^(?:${FURNITURE_LINES.join('|')})$`)
const TAIL = new RegExp(`^(?:${TAIL_STARTS.join('|')})$`)

/** A byline of its own (`• 안양=김태영기자`), or a label with no more than its value. */
const METADATA_LINE =
  /^[\s•·*[(|-]*(?:(?:기사\s?)?(?:입력|승인|송고|등록|게재|발행|작성|수정|업데이트|최종수정|배포일|보도일)(?:일시|일자|일|시|시간)?\s?[:：]?\s?)+(?:19|20)?\d\d.*$|^보도시점.{0,40}$|^[\s•·*[(|-]*(?:[가-힣]{2,8}\s?[=/]\s?)?[가-힣]{2,4}\s?(?:선임|수습|인턴|객원)?\s?기자(?:\s?[\])])?(?:\s?\S+@\S+)?$/

/** Press lines such as `경기도민일보, KGDM` close a page; the publisher is read from them before. */
const PRESS_LINE =
  /^[가-힣A-Za-z0-9]{1,12}(?:일보|신문|뉴스|신보|타임스|저널|미디어|방송|투데이|데일리)(?:\s?[,(|·].{0,24})?$/

/** Every non-empty line of the (width-folded) text. */
export function allLines(text: string): Line[] {
  return splitParagraphs(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

function withoutTail(lines: readonly Line[], length: number): readonly Line[] {
  const at = lines.findIndex((line) => line.start > length / 2 && TAIL.test(line.text))
  return at === -1 ? lines : lines.slice(0, at)
}

const sameText = (text: string) => text.replace(/[\s"'“”‘’]/g, '')

const isNotProse = (text: string) =>
  [FURNITURE, METADATA_LINE, PRESS_LINE].some((pattern) => pattern.test(text)) ||
  isDateLine(text) ||
  isMasthead(text) ||
  isBylineOnly(text)

/**
 * Lines that belong to the article. A line printed twice stays once: pages repeat their title, and some print whole
 * paragraphs a second time.
 */
export function articleLines(text: string): Line[] {
  const seen = new Set<string>()
  const lines = allLines(text)
  const publisher = publisherOf(lines)
  let above = true
  return withoutTail(lines, text.length).filter((line) => {
    if (isNotProse(line.text) || line.text === publisher) return false
    if (above && isAboveTitle(line.text)) return false
    above = false
    const key = sameText(line.text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
