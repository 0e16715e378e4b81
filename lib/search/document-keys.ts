/** The building blocks of a document's keys; a document merges those it needs. */
import type { SearchKeys } from '@/lib/search/document'
import { foldText } from '@/lib/search/fold-text'
import {
  compoundInitialKeys,
  contextInitialKeys,
  keysOfNames,
  nameInitialKeys,
  nameKeys,
  wholeInitialKeys,
} from '@/lib/search/name-keys'
import { remembered } from '@/lib/search/remembered'
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
  return {
    context: keysOfNames(names, 'whole'),
    contextParts: keysOfNames(names, 'likely'),
    // Not all parts of a name by which only the record of that name is looked for: they would be a tenth of the index.
    pieces: [...keysOfNames(names, 'short'), ...keysOfNames(names, 'begun')],
  }
}

/** Of those names, the ones that the sentence prints: it says something of them, others only belong to them. */
export function printedNames(names: readonly string[], evidence: Evidence | undefined): KeyBlock {
  const printed = plainText(evidence?.text ?? '')
  const said = names.filter((name) => printed.includes(plainText(name)))
  return { labels: keysOfNames(said, 'whole'), printedInitials: wholeInitialKeys(said) }
}

const plainText = remembered(
  (text: string) => foldText(text).replace(/[^\p{L}\p{N}&]/gu, ''),
  (text) => text,
)

/** Words that ask for records of a kind. */
export const kindKeys = remembered(
  (words: string): KeyBlock => ({ pieces: keysOf(words.split(' ')) }),
  (words) => words,
)

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
  const names = without(all('names'))
  const parts = without(all('parts'), names)
  const nameParts = without(all('nameParts'), names, parts)
  const labels = without(all('labels'), names, parts)
  const context = without(all('context'), names, parts, labels)
  const contextParts = without(all('contextParts'), parts, labels, context)
  const words = all('words')
  const cuts = without(all('cuts'), words)
  const evidenceWords = without(all('evidenceWords'))
  const found = [names, parts, nameParts, labels, context, contextParts, words, cuts, evidenceWords]
  const initials = without(all('initials'))
  const printedInitials = without(all('printedInitials'))
  return {
    names,
    parts,
    nameParts: nameParts.join(' '),
    labels,
    context,
    contextParts,
    words: words.join(' '),
    cuts: cuts.join(' '),
    evidenceWords: evidenceWords.join(' '),
    pieces: without(all('pieces'), ...found).join(' '),
    initials,
    printedInitials,
    contextInitials: without(all('contextInitials'), initials, printedInitials),
  }
}

/** The keys, each once, that are in none of the other lists. */
function without(keys: readonly string[], ...others: readonly (readonly string[])[]): string[] {
  if (keys.length === 0) return []
  const known = new Set<string>()
  for (const list of others) for (const key of list) known.add(key)
  return keys.filter((key) => !known.has(key) && known.add(key))
}
