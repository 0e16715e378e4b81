/** Which Hangul words are forms of a verb or adjective rather than nouns. By their ends: guesses for words of a question. */

const SYLLABLES_FROM = 0xac00
const SYLLABLES_TO = 0xd7a3
const FINALS = 28
/** Index of the final consonant ㅆ in a composed syllable (Unicode 15, section 3.12): the mark of the past, in no noun. */
const FINAL_SS = 20

/** Ends of questions, conditions and aims: 만들고 싶어요, 생기나요, 하려면, 뽑는지. */
const SURE_END =
  /(?:나요|까요|는지|니까|어요|아요|해요|세요|네요|주나|되나|는가|은가|으면|려면|려고|들고|쓰는|다는|라는|빌려|옮겨|맡겨|남겨|즐겨|바꿔)$/

/** Nouns may end so as well (단지는, 배려): only for words that nobody has printed. */
const LIKELY_END = /(?:는|던|려|겨|며|면|나|까|지는|러|르는|도록|다가)$/

/** Whether the word is a verb whatever else is known of it. */
export function isVerbForm(word: string): boolean {
  return SURE_END.test(word) || [...word].some(hasPastFinal)
}

/** Whether a word that stands nowhere is rather a verb than a name. */
export function isLikelyVerbForm(word: string): boolean {
  return isVerbForm(word) || LIKELY_END.test(word)
}

function hasPastFinal(syllable: string): boolean {
  const code = syllable.charCodeAt(0)
  return code >= SYLLABLES_FROM && code <= SYLLABLES_TO && (code - SYLLABLES_FROM) % FINALS === FINAL_SS
}
