/** How deep in a notice's outline a line stands, by the mark in front of it: `1.` over `가.` over `■` over `○` over `-`. */
import type { Stretch } from '@/lib/korean/sentence'

const MARKS: readonly RegExp[] = [
  /^(?:#{1,6}\s|\d{1,2}[.)]\s|[ⅠⅡⅢⅣⅤ]|[[<【]\s?[^\]>】]{2,20}\s?[\]>】]$)/,
  /^[가-하][.)]\s/,
  /^[□■◆◇▣▶▷❑]/,
  /^[○●◦◎ㅇ❍①-⑳]/,
  /^[-–—·•ㆍ]/,
  /^[※*]/,
]

/** 0 for a line without a mark, 1 for the outermost. The mark may have been cut off before the sentence begins. */
export function listDepth(text: string, { start, end }: Stretch): number {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end).trimStart()
  return MARKS.findIndex((mark) => mark.test(line)) + 1
}
