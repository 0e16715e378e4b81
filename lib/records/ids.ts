/**
 * Ids of records: a prefix saying the kind and a digest of raw stable fields, so that the same facts get the same id in
 * every database, in whatever order they come.
 */
import { hash } from 'node:crypto'

/** 64 bits: a clash among a million records of a kind has a chance of 1 in 40 million. */
const DIGEST_LENGTH = 16

export type IdPrefix =
  | 'art'
  | 'snt'
  | 'agc'
  | 'acl'
  | 'ash'
  | 'anm'
  | 'prg'
  | 'pcl'
  | 'psh'
  | 'pnm'
  | 'ptg'
  | 'mnt'
  | 'met'
  | 'iss'
  | 'run'
  | 'rpt'
  | 'cor'

/** The id of the record these parts tell apart from all others of its kind. */
export function recordId(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${digestOf(JSON.stringify(parts)).slice(0, DIGEST_LENGTH)}`
}

/** SHA-256 in hexadecimal. */
export function digestOf(text: string): string {
  return hash('sha256', text)
}

/**
 * Counts how often the same parts were seen before, for facts that nothing but their order tells apart: the second
 * `3개` of a sentence is number 1.
 */
export function occurrenceCounter(): (...parts: readonly (string | number)[]) => number {
  const seen = new Map<string, number>()
  return (...parts) => {
    const key = JSON.stringify(parts)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count
  }
}
