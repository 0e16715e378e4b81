import type { Suggestion } from '@/lib/search/suggestion'

/** One line of the list under the box: a record to go to, or words to search for. */
export type Offer =
  | { type: 'record'; record: Suggestion }
  | { type: 'recent'; query: string }
  | { type: 'search'; query: string }

const MOST_WHEN_BRIEF = 3

/** What is offered for what is typed: names, and the search itself behind them; for an empty box what was searched before. */
export function offersFor(
  typed: string,
  records: readonly Suggestion[],
  recent: readonly string[],
  isBrief = false,
): Offer[] {
  if (typed === '') return recent.map((query) => ({ type: 'recent', query }))
  if (records.length === 0) return []
  const names = records.map((record) => ({ type: 'record', record }) as const)
  return isBrief ? names.slice(0, MOST_WHEN_BRIEF) : [...names, { type: 'search', query: typed }]
}

/** What a screen reader is told when the list changes. */
export function offersInWords(typed: string, offers: readonly Offer[]): string {
  if (typed === '') return offers.length === 0 ? '' : `최근 검색어 ${offers.length}개`
  const names = offers.filter(({ type }) => type === 'record').length
  return names === 0 ? '맞는 이름 없음' : `맞는 이름 ${names}개. 위아래 화살표로 고릅니다.`
}
