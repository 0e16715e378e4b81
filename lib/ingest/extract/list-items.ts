/** Items of a list, told by the mark at their head: each goes on from what stands above the list, not from the item before. */
import type { Stretch } from '@/lib/korean/sentence'

const MARK = /^([□■○●◎◇◆▷▶▲△▪•∙·❍☐☑✔※]|[-*+](?=\s)|[①-⑳])/
/** Markdown's marks are no part of the sentence. */
const MARK_BEFORE = /(?:^|\n)[ \t]*([-*+>])[ \t]+$/

/** The mark that a sentence begins with, or null. Numbers in circles are one mark. */
export function itemMark(text: string, { start }: Stretch): string | null {
  const mark =
    MARK.exec(text.slice(start, start + 2))?.[1] ??
    MARK_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  return mark ? mark.replace(/[①-⑳]/, '①') : null
}

/** What holds above each list, by its mark; a mark seen again closes the lists that began inside its last item. */
export function listLevels<T>() {
  const levels: { mark: string; above: T }[] = []
  return {
    /** @returns what held above the list when its first item began */
    enter(mark: string, current: T): T {
      const open = levels.findIndex((it) => it.mark === mark)
      const level = levels[open] ?? { mark, above: current }
      levels.length = open === -1 ? levels.length : open
      levels.push(level)
      return level.above
    },
    close() {
      levels.length = 0
    },
  }
}
