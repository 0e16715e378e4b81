/** Records that may match a query, found without the engine: a rough net; what matches is judged by the documents' keys. */
import type { Database } from '@/lib/db/client'
import { regionsNamed } from '@/lib/records/gazetteer'
import { nameKey } from '@/lib/records/names'
import type { RecordKind } from '@/lib/records/vocabulary'
import type { QueryToken } from '@/lib/search/query/query-plan'
import { wordsOf } from '@/lib/search/words'

/** Of each kind: enough for a reduced answer, little enough to answer within a second. */
const MOST_OF_A_KIND = 400

export type Candidates = ReadonlyMap<RecordKind, string[]>

/** Records that hold at least one of the tokens; without tokens, the first of each kind. */
export async function findCandidates(db: Database, tokens: readonly QueryToken[]): Promise<Candidates> {
  const needles = needlesOf(tokens)
  const [regions, agencies, programs, metrics, sentences] = await Promise.all([
    db.region.findMany({ ...page, where: { mentions: { some: {} } }, select: { code: true } }),
    db.agency.findMany({ ...page, where: agencyWhere(needles), select: { id: true } }),
    db.program.findMany({ ...page, where: programWhere(needles), select: { id: true } }),
    db.metric.findMany({ ...page, where: metricWhere(needles), select: { id: true } }),
    db.sentence.findMany({ ...page, where: sentenceWhere(needles), select: { id: true } }),
  ])
  return new Map<RecordKind, string[]>([
    ['region', regions.map(({ code }) => code)],
    ['agency', agencies.map(({ id }) => id)],
    ['program', programs.map(({ id }) => id)],
    ['metric', metrics.map(({ id }) => id)],
    ['sentence', sentences.map(({ id }) => id)],
  ])
}

const page = { take: MOST_OF_A_KIND } as const

interface Needles {
  /** Nothing can be looked for in texts: all records are candidates. */
  all: boolean
  /** As printed in texts. */
  texts: string[]
  /** As in the key columns of names. */
  keys: string[]
  regionCodes: string[]
}

/** Initials stand in no column: every name is a candidate. */
function needlesOf(tokens: readonly QueryToken[]): Needles {
  const words = tokens.filter(({ kind }) => kind !== 'initials')
  return {
    all: words.length === 0,
    texts: words.flatMap(printedForms),
    keys: words.map(({ text }) => nameKey(text)),
    regionCodes: words.flatMap(({ text }) => regionsNamed(text)).map(({ code }) => code),
  }
}

/** A number may be printed with separators or with words for its zeros: 92100000000, 92,100,000,000, 921억. */
function printedForms({ kind, text }: QueryToken): string[] {
  const [word] = wordsOf(text)
  if (kind !== 'number' || word === undefined || word.value === null) return [text]
  const { value } = word
  const shortened = PRINTED_UNITS.map((unit) => value / unit).filter((rest) => rest >= 1)
  return [...new Set(shortened.flatMap((rest) => [String(rest), rest.toLocaleString('en-US')]))]
}

/** 만, 억, 조 */
const PRINTED_UNITS = [1, 1e4, 1e8, 1e12]

const containsAny = (needles: readonly string[]) => needles.map((needle) => ({ contains: needle }))

/** Records of the regions, of what lies in them, and of their agencies. */
const inRegions = ({ regionCodes }: Needles) => [
  { regionCode: { in: regionCodes } },
  { region: { provinceCode: { in: regionCodes } } },
]

const ofRegionsAgencies = (needles: Needles) => inRegions(needles).map((agency) => ({ agency }))

const nameIn = ({ keys }: Needles) => ({ some: { OR: containsAny(keys).map((key) => ({ key })) } })

function agencyWhere(needles: Needles) {
  if (needles.all) return {}
  return { OR: [{ names: nameIn(needles) }, ...inRegions(needles)] }
}

function programWhere(needles: Needles) {
  if (needles.all) return {}
  return {
    OR: [
      { names: nameIn(needles) },
      { agency: { names: nameIn(needles) } },
      ...inRegions(needles),
      ...ofRegionsAgencies(needles),
    ],
  }
}

function metricWhere(needles: Needles) {
  if (needles.all) return {}
  return {
    OR: [
      ...containsAny(needles.texts).flatMap((text) => [{ label: text }, { sentence: { text } }]),
      { agency: { names: nameIn(needles) } },
      { program: { names: nameIn(needles) } },
      ...inRegions(needles),
      ...ofRegionsAgencies(needles),
    ],
  }
}

function sentenceWhere(needles: Needles) {
  if (needles.all) return {}
  return {
    OR: [
      ...containsAny(needles.texts).map((text) => ({ text })),
      { mentions: { some: { agency: { names: nameIn(needles) } } } },
      { mentions: { some: { program: { names: nameIn(needles) } } } },
      ...inRegions(needles).map((place) => ({ mentions: { some: place } })),
      ...inRegions(needles).map((place) => ({
        article: { mentions: { some: { role: 'subject', ...place } } },
      })),
    ],
  }
}
