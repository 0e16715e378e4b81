/** A figure of a pattern, drawn and printed in one of the many ways articles print it. */
import type { Qualifier } from '@/lib/records/vocabulary'
import type { Chance } from '@/scripts/generate/chance'
import type { FigureForm, FigureSpec } from '@/scripts/generate/figure-spec'
import { printedCount, printedMoney } from '@/scripts/generate/printed-number'

export interface DrawnFigure {
  /** Words before the figure that say how exact it is, the figure, and such words behind it. */
  before: string
  raw: string
  after: string
  value: number
  unit: string
  counter: string | null
  /** Where else the counter may be cut. */
  otherCounters: string[]
  qualifier: Qualifier
}

const EOK = 100_000_000
const MAN = 10_000

const COUNTERS: Partial<Record<FigureForm, readonly string[]>> = {
  firms: ['개사', '개사', '개 기업', '개 업체', '곳', '개 회사', '개소'],
  people: ['명', '명', '명', ' 명'],
  cases: ['건', '건', ' 건'],
  times: ['회', '차례', '번', '회'],
  places: ['곳', '개소', '곳'],
}

/** @param sum in won, of a figure that adds up others */
export function drawFigure({ form, range, limit }: FigureSpec, chance: Chance, sum?: number): DrawnFigure {
  if (sum !== undefined) return { ...EXACT, ...NO_COUNTER, raw: printedSum(sum), value: sum, unit: 'KRW' }
  const [from, to] = range
  const exactness = limit === true ? LIMIT : drawnExactness(form, chance)
  const amount = exactness.isRound ? rounded(chance.spread(from, to)) : chance.spread(from, to)
  const figure = printed(form, amount, exactness.suffix, chance)
  return { ...figure, before: exactness.before, after: exactness.after, qualifier: exactness.qualifier }
}

interface Exactness {
  before: string
  /** Inside the figure: 300`여` 명. */
  suffix: string
  after: string
  qualifier: Qualifier
  isRound: boolean
}

const EXACT: Exactness = { before: '', suffix: '', after: '', qualifier: 'exact', isRound: false }
const LIMIT: Exactness = { ...EXACT, before: '최대 ', qualifier: 'up-to', isRound: true }
const INEXACT: readonly Exactness[] = [
  { ...EXACT, before: '약 ', qualifier: 'approx', isRound: true },
  { ...EXACT, suffix: '여', qualifier: 'approx', isRound: true },
  { ...EXACT, after: ' 이상', qualifier: 'at-least', isRound: true },
]

function drawnExactness(form: FigureForm, chance: Chance): Exactness {
  if (form === 'percent' || form === 'area' || !chance.happens(0.22)) return EXACT
  const one = chance.pick(INEXACT)
  return one.suffix !== '' && form !== 'people' && form !== 'firms' && form !== 'cases' ? EXACT : one
}

function rounded(amount: number): number {
  const step = amount >= 1000 ? 100 : 10
  return Math.max(step, Math.round(amount / step) * step)
}

type Printed = Pick<DrawnFigure, 'raw' | 'value' | 'unit' | 'counter' | 'otherCounters'>

const NO_COUNTER = { counter: null, otherCounters: [] }

function printed(form: FigureForm, amount: number, suffix: string, chance: Chance): Printed {
  switch (form) {
    case 'won': {
      const { text, value } = printedMoney(amount, chance)
      return { raw: text, value, unit: 'KRW', ...NO_COUNTER }
    }
    case 'small-won': {
      const man = Math.round(amount / 100) * 100 || 100
      const text = chance.pick([`${man.toLocaleString('en')}만원`, `${man}만 원`, inThousands(man)])
      return { raw: text, value: man * MAN, unit: 'KRW', ...NO_COUNTER }
    }
    case 'dollar':
      return { raw: printedDollars(amount, chance), value: amount * MAN, unit: 'USD', ...NO_COUNTER }
    case 'percent': {
      const value = chance.happens(0.5) ? amount : amount + chance.between(1, 9) / 10
      return { raw: `${value}${chance.pick(['%', '%', '퍼센트'])}`, value, unit: 'percent', ...NO_COUNTER }
    }
    case 'area': {
      const raw = `${chance.pick([amount.toLocaleString('en'), String(amount)])}${chance.pick(['㎡', '㎡', '제곱미터'])}`
      return { raw, value: amount, unit: 'm2', ...NO_COUNTER }
    }
    default:
      return counted(form, amount, suffix, chance)
  }
}

/** `412억원`, `412억5000만원`. */
function printedSum(won: number): string {
  const man = (won % EOK) / MAN
  return `${Math.floor(won / EOK).toLocaleString('en')}억${man === 0 ? '' : `${man}만`}원`
}

/** `3천만원`. */
function inThousands(man: number): string {
  return man % 1000 === 0 && man < MAN ? `${man / 1000}천만원` : `${man}만원`
}

function printedDollars(man: number, chance: Chance): string {
  if (man >= MAN) {
    const rest = man % MAN === 0 ? '' : `${man % MAN}만`
    return `${Math.floor(man / MAN)}억${rest}${chance.pick([' 달러', '달러'])}`
  }
  if (chance.happens(0.1)) return `USD ${(man * MAN).toLocaleString('en')}`
  return `${chance.pick([man.toLocaleString('en'), String(man)])}만${chance.pick([' 달러', '달러', ' 불'])}`
}

function counted(form: FigureForm, amount: number, suffix: string, chance: Chance): Printed {
  const counter = chance.pick(COUNTERS[form] ?? ['개'])
  const noun = counter.trim()
  // `200여개 기업`, `300여 명`
  const space = suffix !== '' && !counter.startsWith(' ') && chance.happens(0.5) ? ' ' : ''
  const { text, value } =
    suffix === '' ? printedCount(amount, chance) : { text: String(amount), value: amount }
  const parts = noun.split(' ')
  return {
    raw: `${text}${suffix}${space}${counter}`,
    value,
    unit: 'count',
    counter: noun,
    otherCounters: parts.length > 1 ? [...parts, parts.join('')] : [],
  }
}
