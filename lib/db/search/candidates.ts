/** Records that may match a query, found without the engine: a rough net; what matches is judged by the documents' keys. */
import type { Database } from '@/lib/db/client'
import { regionsNamed } from '@/lib/records/gazetteer'
import { nameKey } from '@/lib/records/names'
import type { RecordKind } from '@/lib/records/vocabulary'
import type { QueryToken } from '@/lib/search/query/query-plan'

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

/** A number may be printed with other separators and words; its first digits are the same in all. */
function printedForms({ kind, text }: QueryToken): string[] {
  if (kind !== 'number') return [text]
  const digits = /^\d+/.exec(text.replaceAll(',', ''))?.[0] ?? text
  return [...new Set([digits, Number(digits).toLocaleString('en-US')])]
}

const containsAny = (needles: readonly string[]) => needles.map((needle) => ({ contains: needle }))

const inRegions = ({ regionCodes }: Needles) => [
  { regionCode: { in: regionCodes } },
  { region: { provinceCode: { in: regionCodes } } },
]

const nameIn = ({ keys }: Needles) => ({ some: { OR: containsAny(keys).map((key) => ({ key })) } })

function agencyWhere(needles: Needles) {
  if (needles.all) return {}
  return { OR: [{ names: nameIn(needles) }, ...inRegions(needles)] }
}

function programWhere(needles: Needles) {
  if (needles.all) return {}
  return { OR: [{ names: nameIn(needles) }, { agency: { names: nameIn(needles) } }, ...inRegions(needles)] }
}

function metricWhere(needles: Needles) {
  if (needles.all) return {}
  return {
    OR: [
      ...containsAny(needles.texts).flatMap((text) => [{ label: text }, { sentence: { text } }]),
      { agency: { names: nameIn(needles) } },
      { program: { names: nameIn(needles) } },
      ...inRegions(needles),
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
      { mentions: { some: { regionCode: { in: needles.regionCodes } } } },
    ],
  }
}
