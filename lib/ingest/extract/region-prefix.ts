import { regionsNamed } from '@/lib/records/gazetteer'

const LONGEST = 7

/** The region name a compound begins with: `안양|산업진흥원`, `전북|테크노파크`. */
export function regionPrefix(name: string): string | null {
  for (let length = Math.min(LONGEST, name.length - 1); length >= 2; length -= 1) {
    const head = name.slice(0, length)
    if (regionsNamed(head).length > 0) return head
  }
  return null
}
