/** Numbers as Korean papers print them. */
import type { Chance } from '@/scripts/generate/chance'

const MAN = 10_000
const EOK = 100_000_000
const JO_IN_EOK = 10_000

interface PrintedNumber {
  text: string
  value: number
}

/** `1,234`, `1234`, `1만2000`, `1만 2,340`, `1천200`. */
export function printedCount(value: number, chance: Chance): PrintedNumber {
  if (value < 1000) return { text: String(value), value }
  if (value >= MAN && chance.happens(0.5)) {
    const rest = value % MAN
    const low = rest === 0 ? '' : chance.pick([String(rest), ` ${rest.toLocaleString('en')}`])
    return { text: `${Math.floor(value / MAN)}만${low}`, value }
  }
  if (value < MAN && value % 100 === 0 && chance.happens(0.6)) {
    const rest = value % 1000
    return { text: `${Math.floor(value / 1000)}천${rest === 0 ? '' : rest}`, value }
  }
  return { text: chance.happens(0.7) ? value.toLocaleString('en') : String(value), value }
}

/** So many 억원: `53억원`, `1,200억 원`, `1조2000억원`, `12억5000만원`, `12.5억원`, `3천200억원`, `4억 원`, `350백만원`. */
export function printedMoney(eok: number, chance: Chance): PrintedNumber {
  const won = chance.pick(['원', '원', ' 원'])
  if (eok >= JO_IN_EOK) return { text: `${inJo(eok, chance)}${won}`, value: eok * EOK }
  if (eok < 100 && chance.happens(0.3)) return withMan(eok, won, chance)
  if (eok < 10 && chance.happens(0.15)) {
    return { text: `${(eok * 100).toLocaleString('en')}백만원`, value: eok * EOK }
  }
  return { text: `${printedCount(eok, chance).text}억${won}`, value: eok * EOK }
}

function inJo(eok: number, chance: Chance): string {
  const rest = eok % JO_IN_EOK
  const low =
    rest === 0 ? '' : `${chance.pick(['', ' '])}${chance.pick([String(rest), rest.toLocaleString('en')])}억`
  return `${Math.floor(eok / JO_IN_EOK)}조${low}`
}

function withMan(eok: number, won: string, chance: Chance): PrintedNumber {
  const thousands = chance.between(1, 9)
  const value = eok * EOK + thousands * 1000 * MAN
  const text = chance.pick([
    `${eok}억${thousands}000만`,
    `${eok}억 ${thousands}천만`,
    `${eok}억${thousands},000만`,
    `${eok}.${thousands}억`,
  ])
  return { text: `${text}${won}`, value }
}
