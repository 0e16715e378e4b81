const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28
const RIEUL = 8

/** What of `은/는`, `으로/로`, `이다/다` follows a word. Signs are read as `퍼센트` and `제곱미터` are: as ending in a vowel. */
export function particleAfter(word: string, choice: string): string {
  const [afterConsonant = '', afterVowel = ''] = choice.split('/')
  const code = word.charCodeAt(word.length - 1)
  const final = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE ? (code - FIRST_SYLLABLE) % FINALS : 0
  if (final === RIEUL && afterConsonant === '으로') return afterVowel
  return final === 0 ? afterVowel : afterConsonant
}
