import type { Mention, Sentence } from '@/lib/records/reading'

/** Writes an article sentence by sentence and remembers where each piece of it stands. */
export class GeneratedText {
  readonly sentences: Sentence[] = []
  readonly #places = new Map<string, Mention[]>()
  #text = ''

  get text(): string {
    return this.#text
  }

  /** Adds one sentence made of `pieces`. @returns the span of each piece. */
  add(...pieces: readonly string[]): Mention[] {
    if (this.#text !== '') this.#text += '\n'
    const start = this.#text.length
    const spans = pieces.map((piece) => this.#place(piece))
    this.sentences.push({
      kind: 'sentence',
      paragraph: this.sentences.length,
      start,
      end: this.#text.length,
    })
    return spans
  }

  /** Where a name was written as a piece of its own. */
  mentionsOf(name: string): Mention[] {
    return this.#places.get(name) ?? []
  }

  #place(piece: string): Mention {
    const span = { start: this.#text.length, end: this.#text.length + piece.length }
    this.#text += piece
    this.#places.set(piece, [...(this.#places.get(piece) ?? []), span])
    return span
  }
}
