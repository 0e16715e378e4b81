import { foldWidth } from '@/lib/korean/width'
import { HANJA } from '@/lib/search/hanja.data'

/**
 * Text as search compares it: full-width folded, the Hanja of news headlines read in Hangul, Latin in lower case.
 * One UTF-16 unit stays one, so an offset into the folded text is an offset into the text.
 */
export function foldText(text: string): string {
  return foldWidth(text)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[一-鿿]/g, (character) => HANJA[character] ?? character)
}
