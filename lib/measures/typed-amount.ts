import { findQuantities } from '@/lib/measures/quantity'
import { isRange } from '@/lib/measures/range'

const PLAIN = /^-?\d+(?:\.\d+)?$/

/**
 * The value of an amount as a person types it into a field: `5,300,000,000`, `53억`, `5억 3,000만`, `53억원`, `12.5`.
 * In won, square metres, per cent or things; null when it can't be read whole.
 */
export function typedAmount(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  const bare = text.replace(/,(?=\d{3}(?!\d))/g, '')
  if (PLAIN.test(bare)) return Number(bare)
  // A number in 억 and 만 is read with a unit only; without one it is the field's.
  return wholeValue(text) ?? wholeValue(`${text}원`)
}

function wholeValue(text: string): number | null {
  const [quantity, other] = findQuantities(text, [])
  if (quantity === undefined || other !== undefined || isRange(quantity.raw)) return null
  return quantity.raw.replace(/\s/g, '') === text.replace(/\s/g, '') ? quantity.value : null
}
