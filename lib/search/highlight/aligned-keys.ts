import { keystrokes } from '@/lib/korean/keystrokes'
import { foldText } from '@/lib/search/fold-text'
import { remembered } from '@/lib/search/remembered'

/** A text as one run of keys, blanks and punctuation left out, with the way back from each key to its character. */
export interface AlignedKeys {
  keys: string
  /** Offset in the text of the character each key belongs to. */
  charAt: number[]
  /** Whether a character's keys begin at this key. */
  starts: boolean[]
  /** Whether a word begins at this key. */
  wordStarts: boolean[]
}

/** So many texts are a few pages of results, each looked through for every word of the query. */
const TEXTS_REMEMBERED = 500

export const alignKeys = remembered(alignedKeysOf, (text: string) => text, TEXTS_REMEMBERED)

function alignedKeysOf(text: string): AlignedKeys {
  const aligned: AlignedKeys = { keys: '', charAt: [], starts: [], wordStarts: [] }
  const folded = foldText(text)
  let previousWasKey = false
  for (let at = 0; at < folded.length; at += 1) {
    const keys = keystrokes(folded[at] ?? '')
    for (let index = 0; index < keys.length; index += 1) {
      aligned.charAt.push(at)
      aligned.starts.push(index === 0)
      aligned.wordStarts.push(index === 0 && !previousWasKey)
    }
    aligned.keys += keys
    previousWasKey = keys !== ''
  }
  return aligned
}
