/** Longer queries are nobody's; ten thousand characters must cost what two hundred do. */
export const MAX_QUERY_LENGTH = 200

/**
 * The typed text as everything downstream may trust it: NFC, no control or invisible characters, single spaces,
 * at most MAX_QUERY_LENGTH UTF-16 units and never half a character. Idempotent.
 */
export function cleanQuery(typed: string): string {
  // Cut before normalising too: NFC of a megabyte is work, and NFD text is at most some four times as long.
  const visible = typed
    .slice(0, MAX_QUERY_LENGTH * 8)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
  return visible
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
