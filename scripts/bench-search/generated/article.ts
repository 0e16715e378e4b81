/** Articles of other towns about other matters, as the sources of their documents: what judged records must be found among. */
import { REGIONS } from '@/lib/records/gazetteer'
import type { Evidence, MetricSource, Source } from '@/lib/search/sources'
import { agencyName, programName } from '@/scripts/bench-search/generated/names'
import { type Random, randomOf } from '@/scripts/bench-search/generated/random'
import {
  figureOf,
  figureSentence,
  type GeneratedFigure,
  plainSentence,
} from '@/scripts/bench-search/generated/sentences'

const TOWNS = REGIONS.filter(({ level }) => level !== 'province')
const PLAIN_SENTENCES = 14
const FIGURES = 9

interface Setting {
  random: Random
  id: string
  regionCode: string
  agency: ReturnType<typeof agencyName>
  programs: ReturnType<typeof programName>[]
  article: Evidence['article']
}

/** Some forty records; the same number gives the same article. */
export function generatedArticle(number: number): Source[] {
  const random = randomOf(number)
  const town = random.pick(TOWNS)
  const year = 2001 + random.upTo(25)
  const agency = agencyName(random, town.shortName)
  const programs = [programName(random), programName(random), programName(random)]
  const setting: Setting = {
    random,
    id: `g${number}`,
    regionCode: town.code,
    agency,
    programs,
    article: {
      slug: `g${number}`,
      title: `${town.name} ${random.pick(programs).name}`,
      publishedOn: `${year}-06-15`,
    },
  }
  const evidence = (text: string): Evidence[] => [{ text, article: setting.article }]
  const figures = Array.from({ length: FIGURES }, () => figureOf(random))
  const named = figures.map((figure) => figureSentence(random, aboutOne(setting), figure))
  const plain = Array.from({ length: PLAIN_SENTENCES }, () => plainSentence(random, aboutOne(setting)))
  return [
    agencySource(setting, evidence(plain[0] ?? '')),
    ...programs.map((_, at) => programSource(setting, at, evidence(plain[at + 1] ?? ''))),
    ...figures.map((figure, at) => metricSource(setting, figure, at, year, evidence(named[at] ?? ''))),
    ...[...plain, ...named].map((text, at) => sentenceSource(setting, at, year, evidence(text))),
  ]
}

function aboutOne({ random, agency, programs }: Setting): string {
  return random.upTo(3) === 0 ? random.pick(programs).name : agency.name
}

function agencySource({ id, agency, regionCode }: Setting, evidence: Evidence[]): Source {
  return {
    kind: 'agency',
    id,
    slug: id,
    names: [agency.name],
    type: agency.type,
    regionCode,
    parentNames: [],
    evidence,
  }
}

function programSource(setting: Setting, at: number, evidence: Evidence[]): Source {
  const { id, agency, regionCode, programs } = setting
  const { name = '', category = 'other' } = programs[at] ?? {}
  return {
    kind: 'program',
    id: `${id}-${at}`,
    slug: `${id}-${at}`,
    names: [name],
    category,
    agencyNames: [agency.name],
    agencyType: agency.type,
    regionCode,
    years: [],
    evidence,
  }
}

function metricSource(
  setting: Setting,
  figure: GeneratedFigure,
  at: number,
  year: number,
  evidence: Evidence[],
): MetricSource {
  const { id, agency, regionCode, programs } = setting
  const { kind, ...said } = figure
  const program = programs[at % programs.length]
  return {
    kind: 'metric',
    id: `${id}-${at}`,
    ...said,
    metricKind: kind,
    qualifier: 'exact',
    status: 'actual',
    year,
    regionCode,
    agencyNames: [agency.name],
    agencyType: agency.type,
    programNames: at % 2 === 0 && program ? [program.name] : [],
    programCategory: null,
    evidence,
  }
}

function sentenceSource(
  { id, regionCode, agency }: Setting,
  at: number,
  year: number,
  evidence: Evidence[],
): Source {
  return {
    kind: 'sentence',
    id: `${id}-${at}`,
    ordinal: at,
    subjectCodes: [regionCode],
    regionCodes: [],
    agencyNames: (evidence[0]?.text ?? '').includes(agency.name) ? [agency.name] : [],
    agencies: (evidence[0]?.text ?? '').includes(agency.name) ? [agency.name] : [],
    programNames: [],
    years: at % 4 === 0 ? [year] : [],
    evidence,
  }
}
