import { josa } from 'es-hangul'
import type { MetricClaim, Reading } from '@/lib/records/reading'
import type { Region } from '@/lib/records/region'
import type { AgencyType, CompareClass, ProgramCategory, Qualifier } from '@/lib/records/vocabulary'
import { GeneratedText } from '@/scripts/bench-pages/generated-text'

export interface GeneratedAgency {
  name: string
  type: AgencyType
  region: Region
  programs: readonly (readonly [name: string, category: ProgramCategory])[]
}

/** A number from 0 to below 1, the next of a fixed sequence. */
export type Chance = () => number

const YEARS_BACK = [1, 2, 3]
const QUALIFIERS: readonly Qualifier[] = ['exact', 'exact', 'exact', 'approx', 'at-least', 'over', 'up-to']
const CLASSES: Partial<Record<ProgramCategory, CompareClass>> = {
  funding: 'loan-fund',
  fund: 'investment-fund',
  infrastructure: 'budget',
  facility: 'budget',
}
const EOK = 100_000_000

/** What one made-up article of a year says of one agency: twenty figures of the three years before it. */
export function generatedReading(agency: GeneratedAgency, year: number, chance: Chance): Reading {
  const text = new GeneratedText()
  text.add(agency.region.name, '의 ', agency.name, '이 지난 사업의 결과를 밝혔다.')
  const metrics = [
    ...YEARS_BACK.flatMap((back) =>
      agency.programs.flatMap((one) => ofProgram(text, agency, one, year - back, chance)),
    ),
    ...counted(text, agency, year, chance),
  ]
  return {
    file: `${agency.region.slug}-${agency.name}-${year}.txt`,
    article: {
      text: text.text,
      title: `${agency.name}, ${year}년 지원 성과 발표`,
      publisher: ['수도권일보', '지역경제신문', '산업저널'][Math.floor(chance() * 3)] ?? null,
      author: null,
      publishedOn: `${year}-${month(chance)}-15`,
      publishedYear: year,
      rights: 'excerpt',
    },
    sentences: text.sentences,
    regions: [{ code: agency.region.code, role: 'subject', mentions: text.mentionsOf(agency.region.name) }],
    agencies: [
      {
        ...{ name: agency.name, type: agency.type, aliases: [], formerNames: [], parent: null },
        standing: 'existing',
        regionCode: agency.region.code,
        mentions: text.mentionsOf(agency.name),
      },
    ],
    programs: agency.programs.map(([name, category]) => ({
      ...{ name, category, aliases: [], targets: [], agency: agency.name },
      regionCode: agency.region.code,
      mentions: text.mentionsOf(name),
    })),
    metrics,
    issues: [],
  }
}

function ofProgram(
  text: GeneratedText,
  agency: GeneratedAgency,
  [program, category]: GeneratedAgency['programs'][number],
  year: number,
  chance: Chance,
): MetricClaim[] {
  const eok = 1 + Math.floor(chance() ** 3 * 900)
  const firms = 5 + Math.floor(chance() ** 2 * 400)
  const qualifier = QUALIFIERS[Math.floor(chance() * QUALIFIERS.length)] ?? 'exact'
  const compareClass = CLASSES[category] ?? 'support'
  const spans = text.add(
    `${josa(agency.name, '은/는')} ${year}년 `,
    program,
    '으로 ',
    `${firms}개사`,
    '에 ',
    `${eok}억원`,
    '을 지원했다.',
  )
  const shared = { agency: agency.name, program, year, regionCode: agency.region.code }
  return [
    claim(spans[3], `${firms}개사`, {
      ...shared,
      value: firms,
      unit: 'count',
      counter: '개사',
      kind: 'beneficiary-companies',
      label: `${program} 지원 기업`,
    }),
    claim(spans[5], `${eok}억원`, {
      ...shared,
      ...{ value: eok * EOK, qualifier, compareClass, kind: 'support-amount', label: `${program} 지원 규모` },
      status: chance() < 0.15 ? 'plan' : 'actual',
    }),
  ]
}

/** How many firms there are, and how many people work in them. */
function counted(text: GeneratedText, agency: GeneratedAgency, year: number, chance: Chance): MetricClaim[] {
  const firms = 20 + Math.floor(chance() * 300)
  const people = firms * (3 + Math.floor(chance() * 20))
  const [, first, , second] = text.add(
    `${year - 1}년 입주 기업은 `,
    `${firms}개사`,
    ', 종사자는 ',
    `${people}명`,
    '이다.',
  )
  const shared = {
    agency: agency.name,
    year: year - 1,
    regionCode: agency.region.code,
    unit: 'count',
  } as const
  return [
    claim(first, `${firms}개사`, {
      ...shared,
      value: firms,
      counter: '개사',
      kind: 'resident-companies',
      label: '입주 기업',
    }),
    claim(second, `${people}명`, {
      ...shared,
      value: people,
      counter: '명',
      kind: 'employees',
      label: '종사자',
    }),
  ]
}

function claim(
  span: { start: number; end: number } | undefined,
  raw: string,
  facts: Partial<MetricClaim> & Pick<MetricClaim, 'value' | 'kind' | 'label'>,
): MetricClaim {
  if (span === undefined) throw new Error(`The sentence of ${raw} has no such place.`)
  return {
    ...{ unit: 'KRW', counter: null, qualifier: 'exact', status: 'actual', year: null, yearBasis: 'stated' },
    ...{ period: null, compareClass: null, regionCode: null, agency: null, program: null, partOf: null },
    ...facts,
    ...span,
    raw,
  }
}

const month = (chance: Chance): string => String(1 + Math.floor(chance() * 12)).padStart(2, '0')
