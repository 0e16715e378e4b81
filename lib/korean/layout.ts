import { assemble, convertQwertyToHangul, disassemble } from 'es-hangul'

const WHOLE_SYLLABLES = /^[가-힣]{2,}$/

/**
 * The Hangul meant by Latin letters typed with the English layout on (`dksdid` → `안양`), or null when the letters
 * don't make at least two whole syllables, as hardly any English word does.
 */
export function hangulMeant(letters: string): string | null {
  if (!/^[a-zA-Z]+$/.test(letters)) return null
  return (
    [letters, letters.toLowerCase()]
      .map(asHangul)
      .find((hangul) => hangul !== null && WHOLE_SYLLABLES.test(hangul)) ?? null
  )
}

/** Null where the library throws: vowels that begin a word and join before a consonant (`hks`, ㅗㅏㄴ). */
function asHangul(letters: string): string | null {
  try {
    return assemble([...disassemble(convertQwertyToHangul(letters))])
  } catch {
    return null
  }
}
