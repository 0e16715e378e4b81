/** Quoted stretches of a sentence: ‘…’, “…”, '…', "…", `…`, 「…」, 『…』, <…>. */
import type { Stretch } from '@/lib/korean/sentence'

const PAIRS: readonly [RegExp, number][] = [
  [/‘([^‘’“”\n]{2,40})’/g, 1],
  [/“([^“”\n]{2,40})”/g, 1],
  [/"([^"\n]{2,40})"/g, 1],
  [/'([^'\n]{2,40})'/g, 1],
  [/`([^`\n]{2,40})`/g, 1],
  [/「([^」\n]{2,40})」/g, 1],
  [/『([^』\n]{2,40})』/g, 1],
  [/<\s?([^<>\n]{2,40}?)\s?>/g, 1],
]

/** The insides of the quotes, in order, without the marks. */
export function quotedIn(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  return PAIRS.flatMap(([pattern]) =>
    [...body.matchAll(pattern)].map((match) => {
      const inside = match[1] ?? ''
      const from = start + match.index + match[0].indexOf(inside)
      return { start: from, end: from + inside.length }
    }),
  ).sort((a, b) => a.start - b.start)
}
