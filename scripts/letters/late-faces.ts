/** The faces that packages cut their fonts into, said again in fewer words: their style sheets would be two thirds of ours. */

export interface Face {
  url: string
  /** Code points, in order. */
  letters: number[]
}

const FACE = /@font-face\s*\{[^}]*?url\(["']?([^)"']+)["']?\)[^}]*?unicode-range:\s*([^;}]+)/g
const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi
const HEX = 16

export function facesIn(css: string): Face[] {
  return [...css.matchAll(FACE)].map(([, url = '', ranges = '']) => ({
    url,
    letters: [...ranges.matchAll(RANGE)]
      .flatMap(([, from = '', to = from]) => codesBetween(parseInt(from, HEX), parseInt(to, HEX)))
      .sort((a, b) => a - b),
  }))
}

const codesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/**
 * Neighbours become one range, and what lies between two letters does not part them when nobody asks this face for it.
 * @param isNeverAsked for code points that an earlier face shows, or that no face has.
 */
export function rangesOf(letters: readonly number[], isNeverAsked: (code: number) => boolean): string {
  const ranges: { from: number; to: number }[] = []
  for (const code of letters) {
    const last = ranges.at(-1)
    if (last !== undefined && codesBetween(last.to + 1, code - 1).every(isNeverAsked)) last.to = code
    else ranges.push({ from: code, to: code })
  }
  const hex = (code: number) => code.toString(HEX).toUpperCase()
  return ranges
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ')
}

/** A rule of the style sheet. */
export function faceRule(family: string, weights: string, url: string, ranges: string): string {
  return `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: swap;
  font-weight: ${weights};
  src: url("${url}") format("woff2-variations");
  unicode-range: ${ranges};
}
`
}
