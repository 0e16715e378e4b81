import { convertHangulToQwerty, getChoseong } from 'es-hangul'

/** Whether the text is typed as initial consonants only (초성): at least two, `ㅇㅇ ㅅㅇㅈㅎㅇ`. */
export function isInitialsOnly(text: string): boolean {
  return /^[ㄱ-ㅎ](?:\s*[ㄱ-ㅎ])+$/.test(text)
}

/** The initial consonants of the Hangul in a text, the rest left out: `안양 A-큐브` → `ㅇㅇㅋㅂ`. */
export function initialsOf(text: string): string {
  return getChoseong(text).replace(/[^ㄱ-ㅎ]/g, '')
}

/** Initial consonants as Latin keys with a mark before them, so that they are never taken for typed words: `ㅇㅅ` → `xdt`. */
export function initialKeys(initials: string): string {
  const keys = [...initials].map((consonant) => CLUSTERS[consonant] ?? consonant).join('')
  return (
    INITIALS_MARK +
    convertHangulToQwerty(keys)
      .replace(/[A-Z]/g, (key) => DOUBLED[key] ?? key)
      .toLowerCase()
  )
}

const INITIALS_MARK = 'x'

/** A keyboard joins two consonants typed in a row into one; as initials they are two. */
const CLUSTERS: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
}

/** Tense consonants get letters of their own that no other consonant has: one consonant stays one letter. */
const DOUBLED: Readonly<Record<string, string>> = { R: 'h', E: 'i', Q: 'j', T: 'k', W: 'l' }
