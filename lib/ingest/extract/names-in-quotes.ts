/** Quoted stretches of a sentence: ‘…’, “…”, '…', "…", `…`, 「…」, 『…』, <…>, 《…》, ≪…≫, 〈…〉. */
import type { Stretch } from '@/lib/korean/sentence'

/** Each opening mark with what it encloses; a sentence without the mark is not searched for it. */
const PAIRS: readonly [string, RegExp][] = [
  ['‘', /‘([^‘’“”\n]{2,40})’/g],
  ['“', /“([^“”\n]{2,40})”/g],
  ['"', /"([^"\n]{2,40})"/g],
  ["'", /'([^'\n]{2,40})'/g],
  ['`', /`([^`\n]{2,40})`/g],
  ['「', /「([^」\n]{2,40})」/g],
  ['『', /『([^』\n]{2,40})』/g],
  ['<', /<\s?([^<>\n]{2,40}?)\s?>/g],
  ['《', /《\s?([^《》\n]{2,40}?)\s?》/g],
  ['≪', /≪\s?([^≪≫\n]{2,40}?)\s?≫/g],
  ['〈', /〈\s?([^〈〉\n]{2,40}?)\s?〉/g],
]

/** The insides of the quotes, in order, without the marks. */
export function quotedIn(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  return PAIRS.filter(([mark]) => body.includes(mark))
    .flatMap(([, pattern]) =>
      [...body.matchAll(pattern)].map((match) => {
        const inside = match[1] ?? ''
        const from = start + match.index + match[0].indexOf(inside)
        return { start: from, end: from + inside.length }
      }),
    )
    .sort((a, b) => a.start - b.start)
}
