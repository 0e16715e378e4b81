import { convertHangulToQwerty } from 'es-hangul'

/** One entry a character ever seen: a corpus has few different syllables and asks for each very often. */
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
  const remembered = known.get(char)
  if (remembered !== undefined) return remembered
  const keys = isHangul(char)
    ? [...convertHangulToQwerty(char)]
        .map((key) => (/[A-Z]/.test(key) ? key.toLowerCase().repeat(2) : key))
        .join('')
    : char.toLowerCase().replace(/[^a-z0-9]/g, '')
  known.set(char, keys)
  return keys
}

function isHangul(char: string): boolean {
  return /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(char)
}
