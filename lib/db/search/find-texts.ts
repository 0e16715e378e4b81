import type { Database } from '@/lib/db/client'
import type { NameVocabulary } from '@/lib/search/mend-tokens'
import { type SearchText, textFactsSchema } from '@/lib/search/search-text'

/** A key to look for: a whole one, or how one begins. */
export interface Needle {
  key: string
  begins: boolean
}

const COLUMNS = { names: true, keys: true, facts: true } as const
/** Records that are called by the words are always among what is found. */
const MOST_NAMED = 200
/** Enough for a reduced answer, little enough to answer within a second. */
const MOST_FOUND = 1_000
const ORDER = [{ recordKind: 'asc' }, { recordId: 'asc' }] as const

/** The texts that have, of each group of needles, at least one: those that have them as names first, at most some hundred. */
export async function findTexts(db: Database, groups: readonly (readonly Needle[])[]): Promise<SearchText[]> {
  const named = groups.map((needles) => ({ OR: needles.map((needle) => ({ names: containing(needle) })) }))
  const anywhere = groups.map((needles) => ({
    OR: needles.flatMap((needle) => [{ names: containing(needle) }, { keys: containing(needle) }]),
  }))
  const [first, all] = await Promise.all([
    db.searchText.findMany({ where: { AND: named }, select: COLUMNS, orderBy: [...ORDER], take: MOST_NAMED }),
    db.searchText.findMany({
      where: { AND: anywhere },
      select: COLUMNS,
      orderBy: [...ORDER],
      take: MOST_FOUND,
    }),
  ])
  const texts = new Map([...first, ...all].map((row) => [row.names + row.keys, row]))
  return [...texts.values()].map(toText)
}

/** Browsing looks at what a list needs only. */
const MOST_BROWSED = 5_000

export async function browseTexts(db: Database): Promise<SearchText[]> {
  const rows = await db.searchText.findMany({
    select: { facts: true },
    orderBy: [...ORDER],
    take: MOST_BROWSED,
  })
  return rows.map(({ facts }) => toText({ names: '', keys: '', facts }))
}

const MOST_NAMES = 20_000

/** The keys of the names of places, agencies and programmes, each once. */
export async function nameVocabulary(db: Database): Promise<NameVocabulary> {
  const rows = await db.searchText.findMany({
    where: { recordKind: { in: ['region', 'agency', 'program'] } },
    select: { names: true },
    take: MOST_NAMES,
  })
  const lines = rows.map(({ names }) => names.split('\n'))
  const keysOf = (some: readonly string[]) =>
    new Set(some.flatMap((line) => line.split(' ').filter((key) => key !== '')))
  return {
    all: keysOf(lines.flat()),
    likely: keysOf(lines.flatMap((fields) => fields.slice(0, LIKELY_FIELDS))),
  }
}

/** `names` and `parts`; the rest are pieces that nobody has written. */
const LIKELY_FIELDS = 2

/** Keys are letters and digits: nothing in them means anything to LIKE. */
function containing({ key, begins }: Needle): { contains: string } {
  return { contains: begins ? ` ${key}` : ` ${key} ` }
}

function toText({ names, keys, facts }: { names: string; keys: string; facts: string }): SearchText {
  return { names, keys, facts: textFactsSchema.parse(JSON.parse(facts)) }
}
