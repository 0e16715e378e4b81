import type { Checkout } from '@/scripts/structure/checkout'

/** A place that breaks a rule. */
export interface Breach {
  where: string
  what: string
}

export interface Rule {
  /** The rule itself, in one sentence. */
  rule: string
  /** What to do about a breach. */
  remedy: string
  breaches(checkout: Checkout): Breach[]
}

/** The words of a name: `date-utils.test.ts` → date, utils. */
export function wordsOf(fileName: string): string[] {
  return fileName.replace(/\..*$/, '').split(/[-_]/)
}

/** Breaches for each match of a pattern in some files, with its line. */
export function matches(
  files: Checkout['texts'],
  pattern: RegExp,
  what: (match: string) => string,
): Breach[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = pattern.exec(line)
      return match ? [{ where: `${path}:${index + 1}`, what: what(match[0]) }] : []
    }),
  )
}
