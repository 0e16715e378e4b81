import { wordsOf } from '@/lib/search/words'

/** The years a text names: `2021년`, `2013 포럼`, and not the 2021 of `2021명`. */
export function printedYears(text: string): number[] {
  const words = wordsOf(text)
  const years = words.flatMap(({ value, text: printed }, at) => {
    const after = words[at + 1]
    const isYear = /^(?:19|20)\d{2}$/.test(printed) && (after?.glued !== true || after.text.startsWith('년'))
    return isYear && value !== null ? [value] : []
  })
  return [...new Set(years)]
}
