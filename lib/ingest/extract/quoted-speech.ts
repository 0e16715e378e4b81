/** Who says a quote of several sentences: `“올해는 300억원입니다. 내년에는 더 늘립니다.” 김바다 센터장은 이렇게 말했다.` */
import type { Sentence } from '@/lib/records/reading'

const SAYS =
  /(?:말|밝|전|설명|강조|덧붙|답|소개|약속|당부|지적|주장|평가)(?:했|혔|였|하|히|한|힌|이며|였)|말(?:이다|입니다)/
/** A sentence that only says who spoke is no longer. */
const SHORT = 60
/** How far behind a quote its speaker may be named. */
const REACH = 1

const MARKS = /[“”"]/

const isOpenAfter = (words: string, wasOpen: boolean): boolean => {
  if (!MARKS.test(words)) return wasOpen
  let open = wasOpen
  for (const char of words) {
    if (char === '“') open = true
    else if (char === '”') open = false
    else if (char === '"') open = !open
  }
  return open
}

/**
 * @param speakerAt the one whom a sentence tells of as acting, by its index
 * @returns for each sentence that stands in a quote, who says it; null where nobody is told to, or it is no quote
 */
export function quoteSpeakers(
  text: string,
  sentences: readonly Sentence[],
  speakerAt: (index: number) => string | null,
): (string | null)[] {
  const says = (index: number, paragraph: number) => {
    const sentence = sentences[index]
    // `김바다 센터장의 말이다.` opens the next paragraph where the quote is one of its own.
    const isNear =
      sentence?.paragraph === paragraph ||
      (sentence?.paragraph === paragraph + 1 && sentence.end - sentence.start <= SHORT)
    if (!sentence || !isNear) return null
    return SAYS.test(text.slice(sentence.start, sentence.end)) ? speakerAt(index) : null
  }
  const speakers: (string | null)[] = sentences.map(() => null)
  let open = false
  let from = 0
  sentences.forEach(({ start, end, paragraph }, index) => {
    if (sentences[index - 1]?.paragraph !== paragraph) open = false
    const words = text.slice(start, end)
    if (!open) from = index
    const closes = isOpenAfter(words, open)
    const isQuote = open || /[“"]/.test(words)
    open = closes
    if (open || !isQuote) return
    const reach = Array.from({ length: REACH + 1 }, (_, ahead) => index + ahead)
    const speaker = reach.map((at) => says(at, paragraph)).find((it) => it !== null) ?? null
    for (let at = from; at <= index; at += 1) speakers[at] = speaker
  })
  return speakers
}
