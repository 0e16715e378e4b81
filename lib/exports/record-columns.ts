/** The columns of lists of agencies, programmes, articles and regions. */
import type { Column } from '@/lib/exports/column'
import { sourceColumns } from '@/lib/exports/source-columns'
import type { AgencySummary, NameEvidence } from '@/lib/records/published/agency'
import type { ArticleSummary } from '@/lib/records/published/article'
import type { ProgramSummary } from '@/lib/records/published/program'
import type { RegionReference } from '@/lib/records/published/reference'
import type { RegionSummary } from '@/lib/records/published/region'
import { AGENCY_STANDINGS, AGENCY_TYPES, PROGRAM_CATEGORIES, RIGHTS } from '@/lib/records/vocabulary'

/** A named record with the sentence that proves its present name; null where no sentence is kept. */
export interface Proven<T> {
  record: T
  proof: NameEvidence | null
}

interface Placed {
  region: RegionReference | null
}

const id = <T extends { id: string }>(): Column<T> => ({
  key: 'id',
  label: '번호',
  meaning: '바뀌지 않는 번호입니다.',
  width: 14,
  value: (record) => record.id,
})

const name = <T extends { name: string }>(): Column<T> => ({
  key: 'name',
  label: '이름',
  meaning: '지금 쓰는 이름입니다.',
  width: 28,
  value: (record) => record.name,
})

const place = <T extends Placed>(): Column<T>[] => [
  {
    key: 'region',
    label: '지역',
    meaning: '기록이 속한 지역입니다.',
    width: 10,
    value: ({ region }) => region?.name ?? null,
  },
  {
    key: 'province',
    label: '시·도',
    meaning: '지역이 속한 시·도입니다.',
    width: 12,
    value: ({ region }) => region?.province ?? region?.name ?? null,
  },
]

/** How much is recorded: `지표 수`. */
const count = <K extends string>(key: K, label: string): Column<Readonly<Record<K, number>>> => ({
  key,
  label,
  meaning: `이 자료에 있는 ${label}입니다.`,
  width: 8,
  grouped: true,
  value: (record) => record[key],
})

const address = <T>(siteUrl: string, pathOf: (record: T) => string): Column<T> => ({
  key: 'url',
  label: '주소',
  meaning: '이 기록을 보이는 쪽의 주소입니다.',
  width: 32,
  value: (record) => siteUrl + pathOf(record),
})

const ofRecord = <T>(columns: readonly Column<T>[]): Column<Proven<T>>[] =>
  columns.map(({ value, shown, ...rest }) => ({
    ...rest,
    value: ({ record }) => value(record),
    ...(shown && { shown: ({ record }) => shown(record) }),
  }))

const proof = <T>(siteUrl: string): Column<Proven<T>>[] =>
  sourceColumns<Proven<T>>(siteUrl, ({ proof: found }) =>
    found === null
      ? null
      : {
          article: found.article,
          quote: found.sentence,
          quoteStart: null,
          start: found.start,
          end: found.end,
        },
  ).filter(({ key }) => !['start', 'end', 'quoteStart'].includes(key))

export function agencyColumns(siteUrl: string): Column<Proven<AgencySummary>>[] {
  const own: Column<AgencySummary>[] = [
    id(),
    name(),
    {
      key: 'type',
      label: '유형',
      meaning: '기관의 유형입니다.',
      width: 12,
      value: (agency) => agency.type,
      shown: (agency) => AGENCY_TYPES[agency.type],
    },
    {
      key: 'standing',
      label: '운영',
      meaning: '이미 있는 기관인지, 세울 예정인지를 나타냅니다.',
      width: 10,
      value: (agency) => agency.standing,
      shown: (agency) => AGENCY_STANDINGS[agency.standing],
    },
    ...place<AgencySummary>(),
    {
      key: 'formerNames',
      label: '옛 이름',
      meaning: '기사에 적힌 예전 이름입니다. 여럿이면 쉼표로 나눕니다.',
      width: 24,
      value: (agency) => (agency.formerNames.length > 0 ? agency.formerNames.join(', ') : null),
    },
    count('programs', '사업 수'),
    count('figures', '지표 수'),
    address(siteUrl, ({ slug }) => `/agencies/${encodeURIComponent(slug)}`),
  ]
  return [...ofRecord(own), ...proof<AgencySummary>(siteUrl)]
}

export function programColumns(siteUrl: string): Column<Proven<ProgramSummary>>[] {
  const own: Column<ProgramSummary>[] = [
    id(),
    name(),
    {
      key: 'category',
      label: '분야',
      meaning: '사업의 분야입니다.',
      width: 12,
      value: (program) => program.category,
      shown: (program) => PROGRAM_CATEGORIES[program.category],
    },
    {
      key: 'agency',
      label: '주관 기관',
      meaning: '사업을 맡은 기관의 지금 이름입니다.',
      width: 24,
      value: (program) => program.agency?.name ?? null,
    },
    ...place<ProgramSummary>(),
    count('figures', '지표 수'),
    address(siteUrl, ({ slug }) => `/programs/${encodeURIComponent(slug)}`),
  ]
  return [...ofRecord(own), ...proof<ProgramSummary>(siteUrl)]
}

export function articleColumns(siteUrl: string): Column<ArticleSummary>[] {
  const source = sourceColumns<ArticleSummary>(siteUrl, (article) => ({
    article,
    quote: '',
    quoteStart: null,
    start: null,
    end: null,
  })).filter(({ key }) => !['quote', 'start', 'end', 'quoteStart'].includes(key))
  return [
    id(),
    ...source,
    {
      key: 'regions',
      label: '다룬 지역',
      meaning: '기사가 다룬 지역입니다. 여럿이면 쉼표로 나눕니다.',
      width: 20,
      value: ({ regions }) => regions.map((region) => region.name).join(', ') || null,
    },
    {
      key: 'rights',
      label: '보이는 범위',
      meaning: '저작권에 따라 문장만 보이는지, 온 글을 보이는지를 나타냅니다.',
      width: 10,
      value: ({ rights }) => rights,
      shown: ({ rights }) => RIGHTS[rights],
    },
    count('figures', '지표 수'),
    count('agencies', '기관 수'),
    count('programs', '사업 수'),
  ]
}

export function regionColumns(siteUrl: string): Column<RegionSummary>[] {
  return [
    { key: 'code', label: '지역 코드', meaning: '행정표준코드입니다.', width: 10, value: ({ code }) => code },
    name(),
    {
      key: 'province',
      label: '시·도',
      meaning: '지역이 속한 시·도입니다.',
      width: 12,
      value: (region) => region.province ?? region.name,
    },
    count('agencies', '기관 수'),
    count('programs', '사업 수'),
    count('figures', '지표 수'),
    count('articles', '기사 수'),
    address(siteUrl, ({ slug }) => `/regions/${slug}`),
  ]
}
