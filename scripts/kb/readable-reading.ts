import { formatValue } from '@/lib/measures/format'
import type { PrintedReading } from '@/lib/records/printed-reading'
import {
  AGENCY_TYPES,
  METRIC_KINDS,
  PROGRAM_CATEGORIES,
  QUALIFIERS,
  REGION_ROLES,
  STATUSES,
} from '@/lib/records/vocabulary'

type Metric = PrintedReading['metrics'][number]

/** What was read from one article, for people. */
export function readableReading(reading: PrintedReading): string {
  const { title, publisher, author, publishedOn, publishedYear } = reading.article
  const source = [publisher, author, publishedOn ?? (publishedYear === null ? null : `${publishedYear}년`)]
  const parts = [
    `■ ${reading.file}`,
    `  ${title ?? '(제목 없음)'}`,
    `  ${source.filter((part) => part !== null).join(' · ') || '(출처와 날짜 모름)'}`,
    ...section(
      '지역',
      reading.regions.map(({ name, province, role }) => `${name} (${province}) ${REGION_ROLES[role]}`),
    ),
    ...section('기관', reading.agencies.map(agencyLine)),
    ...section('사업', reading.programs.map(programLine)),
    ...section('지표', reading.metrics.map(metricLine)),
    ...section(
      '확인 필요',
      reading.issues.map(({ message }) => message),
    ),
  ]
  return `${parts.join('\n')}\n\n`
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading} ${lines.length}`, ...lines.map((line) => `    ${line}`)]
}

function agencyLine({
  name,
  aliases,
  formerNames,
  type,
  region,
  parent,
}: PrintedReading['agencies'][number]): string {
  const former = formerNames.map(({ name: old, until }) => (until === null ? old : `${old}(~${until})`))
  return [
    name,
    `[${AGENCY_TYPES[type]}]`,
    region,
    parent === null ? null : `상위 ${parent}`,
    former.length === 0 ? null : `옛 이름 ${former.join(', ')}`,
    aliases.length === 0 ? null : `다른 이름 ${aliases.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function programLine({
  name,
  aliases,
  agency,
  region,
  category,
}: PrintedReading['programs'][number]): string {
  const also = aliases.length === 0 ? null : `다른 이름 ${aliases.join(', ')}`
  return [name, `[${PROGRAM_CATEGORIES[category]}]`, region, agency, also]
    .filter((part) => part !== null)
    .join(' ')
}

function metricLine(metric: Metric): string {
  const { label, raw, kind, qualifier, status, year, region, agency, program } = metric
  const facts = [
    METRIC_KINDS[kind],
    STATUSES[status],
    QUALIFIERS[qualifier],
    year === null ? '연도 모름' : `${year}년`,
    program ?? agency ?? region,
  ]
  const shown = facts.filter((fact) => fact !== null).join(', ')
  return `${label}: ${formatValue(metric)} ← “${raw}” (${shown})`
}
