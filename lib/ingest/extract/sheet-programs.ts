/** Programmes as headings of a notice's outline: `■ 거제형 청년일자리 (보조)` over `○ 청년 60명, 사업비 7억 5천만원`. */
import { listDepth } from '@/lib/ingest/extract/list-depth'
import { phraseStart } from '@/lib/ingest/extract/noun-phrase'
import { GENERIC_MODIFIERS } from '@/lib/ingest/extract/program-generics.data'
import type { Stretch } from '@/lib/korean/sentence'
import type { Sentence } from '@/lib/records/reading'

const NAME =
  /^(?:[□■◆◇▣▶▷❑○●◦◎ㅇ❍]|\d{1,2}[.)]|[가-하][.)])?\s*([가-힣A-Z][가-힣A-Za-z0-9·&\s-]{4,33})(?:\s?\([^()]{1,20}\))?\s*$/
/** Parts of any notice. */
const A_PART =
  /(?:개요|내용|방법|사항|문의처?|서류|절차|기간|대상|기타|현황|실적|계획|일정|목표|배경|목적|분야|부문|과제|전략|방향|현안|규모|기준|자격|안내|접수|결과|성과|효과|지표|통계|예산|개최|위치|구성)$/
/** What a notice says of a measure: who may have it, how much, for how many. */
const SAYS_WHAT =
  /(?:대상|규모|한도|내용|인원|사업비|예산|금액|조건|기간|자격|지원)\s?[:：]|\d[\d,.]*\s?(?:조|억|만|천)[\d천백십만억,\s]*원|\d\s?(?:명|개사|개 ?업체)/

/** The lines under a heading: as long as they stand deeper. */
function linesUnder(text: string, sentences: readonly Sentence[], at: number, depth: number): Sentence[] {
  const under: Sentence[] = []
  for (const line of sentences.slice(at + 1, at + 8)) {
    if (listDepth(text, line) <= depth) break
    under.push(line)
  }
  return under
}

/** @returns the name that the line at `at` gives to what stands under it, if that is a measure */
export function sheetProgram(text: string, sentences: readonly Sentence[], at: number): Stretch | null {
  const line = sentences[at]
  if (line?.kind !== 'heading' || line.end - line.start > 60) return null
  const match = NAME.exec(text.slice(line.start, line.end))
  const printed = match?.[1]?.trimEnd()
  if (!match || !printed || A_PART.test(printed)) return null
  const depth = listDepth(text, line)
  if (depth === 0) return null
  const start = line.start + match[0].indexOf(printed)
  const end = start + printed.length
  if (phraseStart(text, end, start) !== start || printed.split(' ').every((it) => GENERIC_MODIFIERS.has(it)))
    return null
  const under = linesUnder(text, sentences, at, depth)
  return under.some((it) => SAYS_WHAT.test(text.slice(it.start, it.end))) ? { start, end } : null
}
