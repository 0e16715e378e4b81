import { initialsOf } from '@/lib/korean/chosung'
import { keystrokes } from '@/lib/korean/keystrokes'

/**
 * Whether a value in a list is meant by what has been typed so far: some part of it, a syllable half typed, its initial
 * consonants, or the keys that type it with the wrong layout on.
 */
export function matchesLabel(label: string, typed: string): boolean {
  const wanted = typed.normalize('NFC').replace(/\s+/g, '')
  if (/^[ㄱ-ㅎ]+$/.test(wanted)) return initialsOf(label).includes(wanted)
  return keystrokes(label).includes(keystrokes(wanted))
}
