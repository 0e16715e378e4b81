/**
 * Corrections as a text file that people review and keep in git: JSON Lines, oldest first, one line each with its fields
 * always in the same order, so that a new correction is a new line at the end and nothing else.
 */
import { z } from 'zod'
import { type Correction, correctionSchema } from '@/lib/records/correction/correction'

/** Its name beside article files, where it is no article. */
export const CORRECTIONS_FILE = 'corrections.jsonl'

export interface LineFault {
  /** From 1; 0 for the file as a whole. */
  line: number
  message: string
}

/** @param corrections oldest first */
export function printCorrections(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${printCorrection(correction)}\n`).join('')
}

/** Parsing puts the fields in the order of the schema. */
export function printCorrection(correction: Correction): string {
  return JSON.stringify(correctionSchema.parse(correction))
}

/** Also takes one JSON array, as other programs may write it. Every fault is told, not only the first. */
export function parseCorrections(text: string): { corrections: Correction[]; faults: LineFault[] } {
  const plain = text.replace(/^\uFEFF/, '')
  const entries = plain.trimStart().startsWith('[') ? entriesOfArray(plain) : entriesOfLines(plain)
  const corrections = new Map<string, Correction>()
  const faults: LineFault[] = []
  for (const { line, value } of entries) {
    const parsed = correctionSchema.safeParse(value)
    if (!parsed.success) faults.push({ line, message: faultOf(value, parsed.error) })
    else if (corrections.has(parsed.data.id))
      faults.push({ line, message: `${parsed.data.id} is there twice` })
    else corrections.set(parsed.data.id, parsed.data)
  }
  return { corrections: [...corrections.values()], faults }
}

interface Entry {
  line: number
  /** Undefined when it is no JSON. */
  value: unknown
}

function entriesOfLines(text: string): Entry[] {
  return text
    .split('\n')
    .map((content, index) => ({ line: index + 1, content: content.trim() }))
    .filter(({ content }) => content !== '')
    .map(({ line, content }) => ({ line, value: parseJson(content) }))
}

function entriesOfArray(text: string): Entry[] {
  const value = parseJson(text)
  return Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ line: index + 1, value: entry }))
    : [{ line: 0, value: undefined }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faultOf(value: unknown, error: z.ZodError): string {
  return value === undefined ? 'no JSON' : z.prettifyError(error).replace(/\s*\n\s*/g, '; ')
}
