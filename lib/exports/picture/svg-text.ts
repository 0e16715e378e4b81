/** Words in a picture that stands alone: SVG does not wrap, so their widths are estimated and lines are cut here. */
import { HANJA } from '@/lib/search/hanja.data'

/** Named with what most systems have, for a picture is opened where the site's fonts are not. */
export const FONTS = "Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif"

/** Hanja that headlines use, written in Hangul: the font that pictures are drawn with here has none. */
export function inHangul(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (char) => HANJA[char] ?? char)
}

/** Of the letter size: Hangul and other wide letters, and the rest. On the safe side in all of the fonts. */
const WIDE = 0.95
const NARROW = 0.6
const isWide = (char: string): boolean => /[\u1100-\u11ff\u2e80-\uffdc]|\p{Extended_Pictographic}/u.test(char)

export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + (isWide(char) ? WIDE : NARROW) * size, 0)
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Lines of whole words; a word wider than a line is broken, as an address is. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of piecesOf(text, size, width)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** As `wrapped`, but never more lines than `most`: the last one then ends with an ellipsis. */
export function wrappedIn(text: string, size: number, width: number, most: number): string[] {
  const lines = wrapped(text, size, width)
  if (lines.length <= most) return lines
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), fitted(rest, size, width)]
}

function piecesOf(text: string, size: number, width: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.flatMap((word) => {
    const pieces = ['']
    for (const letter of word) {
      const last = pieces.at(-1) ?? ''
      if (last !== '' && widthOf(last + letter, size) > width) pieces.push(letter)
      else pieces[pieces.length - 1] = last + letter
    }
    return pieces
  })
}
