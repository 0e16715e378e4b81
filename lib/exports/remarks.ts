import type { Remark } from '@/lib/exports/table'

export interface Origin {
  title: string
  /** Of the page that shows the same rows. */
  address: string
  /** What narrows the rows, in words. */
  conditions: readonly Remark[]
  /** How many there are, and how many a file holds at most. */
  total: number
  most: number
  madeAt: Date
  /** When a record last changed; null for an empty base. */
  changedAt: Date | null
}

/** How many rows the file has. */
export const rowsIn = ({ total, most }: Pick<Origin, 'total' | 'most'>): number => Math.min(total, most)

/** What is said of a file inside it, for whoever gets it without the page. */
export function remarksOf(origin: Origin): Remark[] {
  const { title, address, conditions, total, most, madeAt, changedAt } = origin
  const count = (number: number) => number.toLocaleString('ko-KR')
  return [
    ['제목', title],
    ['주소', address],
    ['만든 때', isoInKorea(madeAt)],
    ['기록이 바뀐 때', changedAt === null ? '기록 없음' : isoInKorea(changedAt)],
    ...(conditions.length > 0 ? conditions : [['조건', '없음: 모두'] as const]),
    ['행 수', count(rowsIn(origin))],
    ['전체', total > most ? `${count(total)} 가운데 앞에서 ${count(most)}까지` : count(total)],
    ['한도', `한 파일에 최대 ${count(most)}행`],
    ['빈칸', '기사에 없어 알 수 없는 것입니다. 0이라는 뜻이 아닙니다.'],
    ['따옴표', "=, +, -, @로 시작하는 글은 수식이 되지 않도록 앞에 작은따옴표(')를 붙였습니다."],
    ['더하기', '합계 지표가 있는 행은 그 합계의 일부입니다. 상태와 비교 기준이 다른 수치는 더하지 마세요.'],
    [
      '출처',
      '근거 문장은 각 기사에서 따온 것으로 저작권은 그 매체에 있습니다. 인용할 때는 매체와 날짜를 밝히세요.',
    ],
  ]
}

/** Korea has kept one offset since 1988. */
const KOREA_OFFSET = 9 * 60 * 60 * 1000

/** `2026-11-22T15:30:00+09:00`: a time that means the same everywhere, read in Korea. */
export function isoInKorea(time: Date): string {
  const shifted = new Date(time.getTime() + KOREA_OFFSET).toISOString()
  return `${shifted.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}+09:00`
}
