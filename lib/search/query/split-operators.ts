export interface OperatorParts {
  /** What is left of the query without phrases and exclusions. */
  plain: string
  /** "이어진 말" */
  phrases: string[]
  /** -제외, -"제외할 말" */
  excluded: string[]
}

/** A quoted phrase, or a word with a minus sign right before it; `A-큐브` and `-5%` are neither. */
const OPERATOR = /(?<=^|\s)(-?)["“”]([^"“”]+)["“”]|(?<=^|\s)-([\p{L}][^\s"“”]*)/gu

/** Takes "phrases" and -exclusions out of a query. A lone quotation mark is no operator. */
export function splitOperators(query: string): OperatorParts {
  const phrases: string[] = []
  const excluded: string[] = []
  const plain = query.replace(OPERATOR, (_, minus: string | undefined, phrase: string | undefined, word) => {
    if (word !== undefined) excluded.push(word)
    else if (phrase !== undefined) (minus === '-' ? excluded : phrases).push(phrase.trim())
    return ' '
  })
  return { plain: plain.trim(), phrases, excluded }
}
