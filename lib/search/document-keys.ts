/** The building blocks of a document's keys; a document merges those it needs. */
import type { SearchKeys } from '@/lib/search/document'
import { foldText } from '@/lib/search/fold-text'
import {
  compoundInitialKeys,
  contextInitialKeys,
  nameInitialKeys,
  nameKeys,
  wholeInitialKeys,
} from '@/lib/search/name-keys'
import type { Evidence } from '@/lib/search/sources'
import { termsOf, textKeys } from '@/lib/search/text-keys'
import { keysOf } from '@/lib/search/word-keys'

interface KeyLists {
  names: string[]
  parts: string[]
  nameParts: string[]
  labels: string[]
  context: string[]
  contextParts: string[]
  words: string[]
  cuts: string[]
  evidenceWords: string[]
  pieces: string[]
  initials: string[]
  printedInitials: string[]
  contextInitials: string[]
}

export type KeyBlock = Partial<KeyLists>

/** The record's own names. */
export function ownNames(names: readonly string[]): KeyBlock {
  const keys = nameKeys(names)
  return {
    names: keys.whole,
    parts: keys.likely,
    nameParts: [...keys.other, ...keys.short, ...keys.begun],
    initials: nameInitialKeys(names),
  }
}

/** Names of what the record belongs to or names. */
export function nameContext(names: readonly string[]): KeyBlock {
  return { ...figureContext(names), contextInitials: contextInitialKeys(names) }
}

/** The same without initials: whoever types those looks for names, and a figure stands under the sentence that has them. */
export function figureContext(names: readonly string[]): KeyBlock {
  const keys = nameKeys(names)
  return {
    context: keys.whole,
    contextParts: keys.likely,
    // Not all parts of a name by which only the record of that name is looked for: they would be a tenth of the index.
    pieces: [...keys.short, ...keys.begun],
  }
}

/** Of those names, the ones that the sentence prints: it says something of them, others only belong to them. */
export function printedNames(names: readonly string[], evidence: Evidence | undefined): KeyBlock {
  const printed = plainText(evidence?.text ?? '')
  const said = names.filter((name) => printed.includes(plainText(name)))
  return { labels: nameKeys(said).whole, printedInitials: wholeInitialKeys(said) }
}

const plainText = (text: string) => foldText(text).replace(/[^\p{L}\p{N}&]/gu, '')

/** Words that ask for records of a kind. */
export function kindKeys(words: string): KeyBlock {
  return { pieces: keysOf(words.split(' ')) }
}

/** A short text that describes the record: as `labels` it counts nearly like a name, as `contextParts` like what is around. */
export function labelKeys(text: string, field: 'labels' | 'contextParts'): KeyBlock {
  const keys = textKeys(text)
  return { [field]: [...keys.words, ...keys.likely], pieces: keys.other }
}

/** The sentence that is the record. */
export function sentenceKeys(text: string): KeyBlock {
  const keys = textKeys(text)
  const stems = termsOf(text).map(({ stem }) => stem)
  return {
    words: keys.words,
    cuts: keys.likely,
    pieces: keys.other,
    contextInitials: compoundInitialKeys(stems),
  }
}

/** The sentence that shows another record: found by its words, but after the sentence itself, which alone has all its pieces. */
export function evidenceKeys(text: string): KeyBlock {
  const keys = textKeys(text)
  return { evidenceWords: [...keys.words, ...keys.likely] }
}

/** One set of keys. A key is kept once a field, and not again among the pieces. */
export function mergedKeys(...blocks: KeyBlock[]): SearchKeys {
  const all = (field: keyof KeyLists) => blocks.flatMap((block) => block[field] ?? [])
  const once = (field: keyof KeyLists) => [...new Set(all(field))]
  const parts = without(once('parts'), once('names'))
  const nameParts = without(once('nameParts'), [...once('names'), ...parts])
  const labels = without(once('labels'), [...once('names'), ...parts])
  const context = without(once('context'), [...once('names'), ...parts, ...labels])
  const contextParts = without(once('contextParts'), [...parts, ...labels, ...context])
  const cuts = without(once('cuts'), all('words'))
  const evidenceWords = once('evidenceWords')
  const found = [
    ...once('names'),
    ...parts,
    ...nameParts,
    ...labels,
    ...context,
    ...contextParts,
    ...all('words'),
    ...cuts,
    ...evidenceWords,
  ]
  return {
    names: once('names'),
    parts,
    nameParts: nameParts.join(' '),
    labels,
    context,
    contextParts,
    words: all('words').join(' '),
    cuts: cuts.join(' '),
    evidenceWords: evidenceWords.join(' '),
    pieces: without(once('pieces'), found).join(' '),
    initials: once('initials'),
    printedInitials: once('printedInitials'),
    contextInitials: without(once('contextInitials'), [...once('initials'), ...once('printedInitials')]),
  }
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return keys.filter((key) => !known.has(key))
}
