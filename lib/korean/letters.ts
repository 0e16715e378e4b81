/** What stands at one place of a text, by its code: asked of every character, an expression would cost more than the rest. */

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** ㈜ is printed as one sign and belongs to the name behind it. */
const STOCK_COMPANY = 0x321c

/** Whether a syllable of Hangul stands at `at`. */
export function isSyllableAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
}

/** Whether a letter or digit of a word stands at `at`: Hangul, Latin, `㈜`. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return isSyllableAt(text, at) || code === STOCK_COMPANY
}

/** How many syllables of Hangul a text has. */
export function countSyllables(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (isSyllableAt(text, at)) count += 1
  return count
}
