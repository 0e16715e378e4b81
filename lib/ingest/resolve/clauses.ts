/** Clauses of a sentence: a figure belongs to the verb of its own clause (`확보하는 한편 | 지원할 계획이다`). */
import type { Stretch } from '@/lib/korean/sentence'

/** Nouns whose `…해 ` joins two actions: `예산을 투자해 | 조성한다`. Listed, because 올해, 통해, 동해 end so too. */
const ACTIONS =
  '체결|확보|파견|투자|투입|발굴|지원|선정|활용|연계|구축|조성|운영|참여|진행|개발|편성|마련|유치|개최|설치|건립|지급|실시|추진|출연|모집|선발|제공|수립|결성|도입|신설|확대|개편|공급|배정|집행|엄선|수행|시행'

/** Connective endings behind which a new clause begins. */
const CONNECTIVE = new RegExp(
  [
    '(?:[했됐였었았냈겼졌켰렸섰갔왔렀썼]|하|되|이|시키|있|없|맺|열|받|늘|줄|주|갖추|세우|키우|펼치|벌이|넓히|높이|낮추|만들|짓)(?:고(?!\\s있)|으며|며|으나|지만|는데|면서)(?=[\\s,])',
    // `업체당 700만원까지 대주는데 | 지난해 58개사가 …`
    '[가-힣](?:는데|지만)(?=[\\s,])',
    '는 한편',
    '(?:하여|시켜|되어|함으로써|해줌으로써)(?=[\\s,])',
    `(?:${ACTIONS})해(?=[\\s,])`,
    '중(?:으로|이며|이고|인데)(?=[\\s,])',
    // `출연금은 58억원으로, | 올해 46억원에서 12억원이 늘었다`
    '(?:원|명|개|곳|건|%|개사|달러|㎡|개소|업체|기업)(?:으)?로(?=,\\s)',
    '(?:은|는) 물론',
  ].join('|'),
  'g',
)

/** The clauses, in order, covering the whole stretch. */
export function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const body = text.slice(start, end)
  const clauses: Stretch[] = []
  let from = start
  for (const match of body.matchAll(CONNECTIVE)) {
    const to = start + match.index + match[0].length
    if (to - from < 4 || to >= end - 1) continue
    clauses.push({ start: from, end: to })
    from = to
  }
  clauses.push({ start: from, end })
  return clauses
}

/** Index of the clause that holds the place. */
export function clauseAt(clauses: readonly Stretch[], offset: number): number {
  const at = clauses.findIndex((clause) => offset >= clause.start && offset < clause.end)
  return at === -1 ? clauses.length - 1 : at
}
