import { convertHangulToQwerty } from 'es-hangul'

/** There are few different syllables, and a corpus asks for each very often. */
const known = new Map<string, string>()

/**
 * Text as the lower-case Latin keys that type it on the two-set (두벌식) keyboard: `진흥원` → `wlsgmddnjs`.
 * A shifted key is its plain key twice (`까` → `rrk`). Latin letters and digits stay; all else is left out.
 * One jamo is one letter, so an engine's typo tolerance for Latin words works jamo by jamo.
 */
export function keystrokes(text: string): string {
  let keys = ''
  for (const char of text) keys += keysOf(char)
  return keys
}

function keysOf(char: string): string {
  if (!/[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(char)) return char.toLowerCase().replace(/[^a-z0-9]/g, '')
  const remembered = known.get(char)
  if (remembered !== undefined) return remembered
  const keys = convertHangulToQwerty(char).replace(/[A-Z]/g, (shifted) => shifted.toLowerCase().repeat(2))
  known.set(char, keys)
  return keys
}
