/** The parameters of a list in Korean words, for the file that was made by them. */
import { regionBySlug } from '@/lib/records/gazetteer'
import {
  AGENCY_TYPES,
  COMPARE_CLASSES,
  METRIC_KINDS,
  PROGRAM_CATEGORIES,
  STATUSES,
} from '@/lib/records/vocabulary'

type Value = string | number | readonly (string | number)[] | undefined

const LABELS = {
  region: '지역',
  type: '기관 유형',
  category: '사업 분야',
  agency: '기관',
  program: '사업',
  article: '기사',
  kind: '종류',
  compareClass: '비교 기준',
  year: '연도',
  status: '상태',
} as const

type Parameter = keyof typeof LABELS

const WORDS: Partial<Record<Parameter, Readonly<Record<string, string>>>> = {
  type: AGENCY_TYPES,
  category: PROGRAM_CATEGORIES,
  kind: METRIC_KINDS,
  compareClass: COMPARE_CLASSES,
  status: STATUSES,
}

export function conditionsOf(given: Partial<Record<Parameter, Value>>): (readonly [string, string])[] {
  const parameters = Object.keys(LABELS) as Parameter[]
  return parameters.flatMap((parameter) => {
    const values = [given[parameter] ?? []].flat().map((value) => wordOf(parameter, String(value)))
    return values.length === 0 ? [] : [[LABELS[parameter], values.join(', ')] as const]
  })
}

function wordOf(parameter: Parameter, value: string): string {
  if (parameter === 'region') return regionBySlug(value)?.name ?? value
  return WORDS[parameter]?.[value] ?? value
}
