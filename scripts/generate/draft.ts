import { particleAfter } from '@/scripts/generate/particle'

/** Writes an article piece by piece and knows where each piece stands. */
export class Draft {
  #text = ''

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#text.length
  }

  /** Adds words. @returns where they begin. */
  add(words: string): number {
    const start = this.#text.length
    this.#text += words
    return start
  }
}

export interface Slot {
  key: string
  /** `은/는`, or nothing. */
  particle: string
}

/** A pattern cut into its words and its slots. */
export function piecesOf(pattern: string): (string | Slot)[] {
  return pattern
    .split(/(\{[^}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!piece.startsWith('{')) return piece
      const [key = '', particle = ''] = piece.slice(1, -1).split(':')
      return { key, particle }
    })
}

/** Fills a pattern whose slots are all words. Words may have slots themselves. */
export function filled(pattern: string, wordOf: (key: string) => string): string {
  return piecesOf(pattern)
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const word = filled(wordOf(piece.key), wordOf)
      return word + (piece.particle === '' ? '' : particleAfter(word, piece.particle))
    })
    .join('')
    .replace(/ {2,}/g, ' ')
}
