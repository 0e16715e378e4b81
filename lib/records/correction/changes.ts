/** A decision in the words a reader sees: which field, what before, what after. Pure. */
import { formatAmount } from '@/lib/measures/format'
import type { RecordName } from '@/lib/records/correction/anchor'
import type { Deed } from '@/lib/records/correction/correction'
import { fullName, regionByCode } from '@/lib/records/gazetteer'
import {
  AGENCY_STANDINGS,
  AGENCY_TYPES,
  COMPARE_CLASSES,
  METRIC_KINDS,
  PROGRAM_CATEGORIES,
  QUALIFIERS,
  REGION_ROLES,
  RIGHTS,
  STATUSES,
  YEAR_BASES,
} from '@/lib/records/vocabulary'

/** One line of a decision. `before` is null for what was not there, `after` for what no longer is. */
export interface Change {
  label: string
  before: string | null
  after: string | null
}

const NONE = '없음'

type Show = (value: string | number) => string

const listed =
  (words: Readonly<Record<string, string>>): Show =>
  (value) =>
    words[value] ?? String(value)

const regionText: Show = (code) => {
  const region = regionByCode(String(code))
  return region === undefined ? String(code) : fullName(region)
}

/** `2022-05-18` as the site prints it: 2022.05.18 */
const dotted: Show = (date) => String(date).replaceAll('-', '.')

/** Every field a person may set, in the order in which they are shown. */
const FIELDS: readonly (readonly [string, string, Show])[] = [
  ['name', '이름', String],
  ['unit', '단위', String],
  ['counter', '세는 말', String],
  ['kind', '종류', listed(METRIC_KINDS)],
  ['label', '내용', String],
  ['qualifier', '정확도', listed(QUALIFIERS)],
  ['status', '상태', listed(STATUSES)],
  ['year', '연도', (year) => `${year}년`],
  ['yearBasis', '연도 근거', listed(YEAR_BASES)],
  ['period', '기간', String],
  ['compareClass', '비교 기준', listed(COMPARE_CLASSES)],
  ['role', '주제 여부', listed(REGION_ROLES)],
  ['type', '유형', listed(AGENCY_TYPES)],
  ['standing', '운영 여부', listed(AGENCY_STANDINGS)],
  ['category', '분야', listed(PROGRAM_CATEGORIES)],
  ['regionCode', '지역', regionText],
  ['parent', '상위 기관', String],
  ['agency', '기관', String],
  ['program', '사업', String],
  ['title', '제목', String],
  ['publisher', '매체', String],
  ['author', '기자', String],
  ['publishedOn', '날짜', dotted],
  ['publishedYear', '발행 연도', (year) => `${year}년`],
  ['rights', '공개 범위', listed(RIGHTS)],
  ['until', '옛 이름이 끝난 때', dotted],
]

type Facts = Readonly<Record<string, string | number | RecordName | null | undefined>>

/** What a decision changed, line by line; empty for one that only confirms. */
export function changesOf({ action, target, before, after }: Deed): Change[] {
  switch (action) {
    case 'figure.reject':
    case 'figure.add':
      return [{ label: '지표', before: figureText(before), after: figureText(after) }]
    case 'mention.reject':
    case 'mention.add':
      return [{ label: '이름', before: before && target.place.raw, after: after && target.place.raw }]
    case 'issue.settle':
      return [{ label: '확인 필요', before: before.message, after: null }]
    case 'agency.merge':
    case 'program.merge':
      return [{ label: '같은 것', before: target.other.name, after: target.record.name }]
    case 'agency.split':
    case 'program.split':
      return [{ label: '다른 것', before: namesText(target.stay), after: namesText(target.leave) }]
    case 'agency.reject':
    case 'program.reject':
      return [{ label: '이름', before: namesText(target.names), after: null }]
    case 'figure.accept':
    case 'agency.accept':
    case 'program.accept':
    case 'undo':
      return []
    default:
      return factChanges(before, after)
  }
}

function factChanges(before: Facts, after: Facts): Change[] {
  const value = 'value' in after ? [{ label: '값', before: valueText(before), after: valueText(after) }] : []
  const rest = FIELDS.filter(([field]) => field in after && !(field === 'until' && after.until === null))
  return [
    ...value,
    ...rest.map(([field, label, show]) => ({
      label,
      before: factText(before[field], show),
      after: factText(after[field], show),
    })),
  ]
}

function factText(value: Facts[string], show: Show): string {
  if (value === null || value === undefined) return NONE
  return typeof value === 'object' ? value.name : show(value)
}

/** With the unit where the same decision says it. */
function valueText({ value, unit, counter }: Facts): string | null {
  if (typeof value !== 'number') return null
  if (typeof unit !== 'string') return value.toLocaleString('ko-KR')
  return formatAmount({ value, unit, counter: typeof counter === 'string' ? counter : null })
}

function figureText(facts: Facts | null): string | null {
  return facts === null ? null : `${facts.label} ${valueText(facts)}`
}

function namesText(names: readonly RecordName[]): string {
  return [...new Set(names.map(({ name }) => name))].join(', ')
}
