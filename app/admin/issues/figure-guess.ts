import { findQuantities } from '@/lib/measures/quantity'

/** Fields of a new figure as far as the printed words tell them: a person looks over them anyway. */
export function figureGuess(printed: string): Readonly<Record<string, string>> {
  const [quantity] = findQuantities(printed, [])
  return {
    value: quantity === undefined ? '' : quantity.value.toLocaleString('ko-KR', { maximumFractionDigits: 4 }),
    unit: quantity?.unit ?? 'count',
    counter: quantity?.counter ?? '',
    qualifier: quantity?.qualifier ?? 'exact',
    kind: 'count-other',
    status: 'actual',
  }
}
