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
const LIKELY_END =
  /(?:는|던|려|겨|며|면|나|까|지는|러|르는|도록|다가|게|[어아해워러라려]진|[어아해여려춰쳐져와]서|[러려까]워|해준|둔|힌|킨|뜬|꿀|낼|킬|릴|눌)$/

/** 묶어, 받은, 찾을: after these final consonants no noun has such an end, and no particle has it either. */
const STEM_FINALS = new Set([2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 22, 23, 25, 26, 27])
const RIEUL = 8
const MIEUM = 16
const VOWEL_ENDS = new Set(['어', '아'])
const OTHER_ENDS = new Set(['은', '을'])

/** Ends of what is asked, and only there: `늘었나`, `받을까요`. What is printed has others. */
const ASKING_END = /(?:나요|까요|는지|니까|세요|[았었했됐였]나|는가|은가)$/

/** Whether the word is a verb that only asks. */
export function isAskingVerb(word: string): boolean {
  return ASKING_END.test(word)
}

/** Whether the word is a verb whatever else is known of it. */
export function isVerbForm(word: string): boolean {
  return SURE_END.test(word) || [...word].some(hasPastFinal)
}

/** Whether a word that stands nowhere is rather a verb than a name. */
export function isLikelyVerbForm(word: string): boolean {
  return isVerbForm(word) || LIKELY_END.test(word) || endsLikeStem(word)
}

function endsLikeStem(word: string): boolean {
  const final = finalOf(word.at(-2) ?? '')
  const end = word.at(-1) ?? ''
  if (!STEM_FINALS.has(final)) return false
  // 서울은 and 사람을 are nouns with a particle.
  return VOWEL_ENDS.has(end) || (OTHER_ENDS.has(end) && final !== RIEUL && final !== MIEUM)
}

const hasPastFinal = (syllable: string) => finalOf(syllable) === FINAL_SS

/** Index of a composed syllable's final consonant; 0 where there is none. */
function finalOf(syllable: string): number {
  const code = syllable.charCodeAt(0)
  return code >= SYLLABLES_FROM && code <= SYLLABLES_TO ? (code - SYLLABLES_FROM) % FINALS : 0
}
