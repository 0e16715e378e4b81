/** A typed query, understood: what the engine and the database fallback both search for. */
import type { QueryNote } from '@/lib/search/answer'

export interface QueryToken {
  /** As meant and shown: `안양` also when `dksdid` was typed. */
  text: string
  /** With its ending on, where one was taken off: 기업사랑 for 기업사. */
  typed?: string
  kind: 'word' | 'latin' | 'number' | 'initials'
  /** Keys to look for, the narrowest first: of `103개` the count, then the number. */
  keys: string[]
  /** A place name: never corrected into another one. */
  place: boolean
  /** So common that it may be left out first. */
  soft: boolean
  /** The last word, perhaps not typed to its end: it may be completed. */
  open: boolean
  /** Stands nowhere as typed: what is spelled like it is meant. */
  misspelt: boolean
}

export interface QueryPlan {
  tokens: QueryToken[]
  /** Keys a record must not have. */
  excluded: string[]
  notes: QueryNote[]
  /** Something was read otherwise than it was typed: the page offers the literal search. */
  rewritten: boolean
}
