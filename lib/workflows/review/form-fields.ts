/** Fields of a sent form, each as its fact; '' stands for null, as a form can't say null. */
import { z } from 'zod'
import { typedAmount } from '@/lib/measures/typed-amount'
import { figureFactsSchema } from '@/lib/records/correction/facts'
import { correctionRequestSchema } from '@/lib/records/correction/request'
import type { FormFault } from '@/lib/workflows/review/form-fault'

export type Form = Readonly<Record<string, string>>

export const textOf = (form: Form, name: string): string => (form[name] ?? '').normalize('NFC').trim()

export const orNull = (text: string): string | null => (text === '' ? null : text)

const LABELS: Readonly<Record<string, string>> = {
  value: '값',
  unit: '단위',
  counter: '세는 말',
  kind: '종류',
  label: '내용',
  qualifier: '정확도',
  status: '상태',
  year: '연도',
  yearBasis: '연도 근거',
  period: '기간',
  compareClass: '비교 기준',
  regionCode: '지역',
  reason: '까닭',
  publishedOn: '보도일',
  publishedYear: '보도 연도',
  title: '제목',
  name: '이름',
  until: '바뀐 때',
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text))

/** Everything of a figure but whose it is. */
const plainFigureSchema = figureFactsSchema.omit({ agency: true, program: true })
export type PlainFigure = z.infer<typeof plainFigureSchema>

export function figureFields(form: Form): PlainFigure | FormFault {
  const year = numberOf(textOf(form, 'year'))
  const parsed = plainFigureSchema.safeParse({
    value: typedAmount(textOf(form, 'value')) ?? Number.NaN,
    unit: textOf(form, 'unit'),
    counter: orNull(textOf(form, 'counter')),
    kind: textOf(form, 'kind'),
    label: textOf(form, 'label'),
    qualifier: textOf(form, 'qualifier'),
    status: textOf(form, 'status'),
    year,
    yearBasis: year === null ? null : (orNull(textOf(form, 'yearBasis')) ?? 'stated'),
    period: orNull(textOf(form, 'period')),
    compareClass: orNull(textOf(form, 'compareClass')),
    regionCode: orNull(textOf(form, 'regionCode')),
  })
  return parsed.success ? parsed.data : faultOf(parsed.error)
}

/** Names the first field that is wrong. */
export function faultOf(error: z.ZodError): FormFault {
  const path = error.issues[0]?.path ?? []
  const field = path.findLast((part) => typeof part === 'string' && LABELS[part] !== undefined)
  const label = field === undefined ? null : LABELS[String(field)]
  return {
    fault:
      label === null || label === undefined
        ? '보낸 내용을 읽을 수 없습니다. 다시 해 주세요.'
        : `‘${label}’ 칸을 다시 적어 주세요.`,
  }
}

/** Requests of a form, checked; the first one that can't be is told. */
export function checkedRequests(given: readonly unknown[]) {
  const parsed = z.array(correctionRequestSchema).min(1).safeParse(given)
  return parsed.success ? { requests: parsed.data } : faultOf(parsed.error)
}

/**
 * What differs from what is recorded: only that is a person's decision. Fields left as the page showed them are none, whatever
 * somebody else has made of them meanwhile.
 */
export function changesIn<T extends object>(
  before: Readonly<Record<string, unknown>>,
  after: T,
  left: ReadonlySet<string> = new Set(),
): Partial<T> {
  const entries = Object.entries(after).filter(([name, value]) => value !== before[name] && !left.has(name))
  return Object.fromEntries(entries) as Partial<T>
}

const shownSchema = z.record(z.string(), z.string())

/** Fields that say what they said when the page was made: it sends that along as `was`. */
export function fieldsLeft(form: Form): ReadonlySet<string> {
  const shown = shownSchema.safeParse(parsedJson(form.was ?? '{}')).data ?? {}
  return new Set(Object.keys(shown).filter((name) => textOf(form, name) === textOf(shown, name)))
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
