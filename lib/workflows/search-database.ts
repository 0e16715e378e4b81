import type { Database } from '@/lib/db/client'
import { browseTexts, findTexts, type Needle, nameVocabulary } from '@/lib/db/search/find-texts'
import { loadSources, SOURCE_KINDS } from '@/lib/db/search/load-sources'
import { buildDocuments } from '@/lib/search/build-document'
import type { ListedDocument } from '@/lib/search/document'
import type { FoundDocument, RecordsFound } from '@/lib/search/found'
import { pageOf } from '@/lib/search/list-documents'
import { matchLoosely, matchTexts, type ScoredText, type TextQuery } from '@/lib/search/match-texts'
import { mendings } from '@/lib/search/mend-tokens'
import { joinedKeys } from '@/lib/search/query/joined-words'
import {
  FEWEST_KNOWN,
  isIndispensable,
  isTelling,
  MOST_MISSPELT,
  mayLack,
  mayName,
} from '@/lib/search/query/may-lack'
import type { QueryPlan, QueryToken } from '@/lib/search/query/query-plan'
import type { SearchText } from '@/lib/search/search-text'
import type { SearchState } from '@/lib/search/state'
import { bringTextsUpToDate } from '@/lib/workflows/search-texts'

/** With fewer results than this, records that lack some words are shown behind. */
const FEW_RESULTS = 10
/** Searches the database when there is no engine: the same understanding of the query over the same keys, a bounded number of records. */
export async function searchDatabase(
  db: Database,
  state: SearchState,
  plan: QueryPlan,
): Promise<RecordsFound> {
  await bringTextsUpToDate(db, 'go on')
  const { scored, tokens } = await matches(db, state, plan)
  const { groups, ...list } = pageOf(scored, state)
  const shown = groups.flatMap(([first]) => first ?? [])
  return {
    ...list,
    found: await loadFound(db, shown),
    members: groups.flatMap((group) => group.slice(1).map(({ document }) => document)),
    tokens: [...tokens],
    notes: plan.notes,
    rewritten: plan.rewritten || tokens.some(({ misspelt }) => misspelt),
  }
}

interface Matches {
  scored: ScoredText[]
  tokens: readonly QueryToken[]
}

async function matches(db: Database, state: SearchState, plan: QueryPlan): Promise<Matches> {
  const query = queryOf(plan, plan.tokens)
  const { tokens } = query
  if (tokens.length === 0)
    return { scored: matchTexts(await browseTexts(db), { ...query, excluded: [] }), tokens }
  const scored = await withAll(db, query)
  if (scored.length >= FEW_RESULTS || state.literal) return { scored, tokens }
  if (scored.length > 0) return { scored: await withMost(db, query, scored, 1), tokens }
  const mended = await mendedQuery(db, plan)
  if (mended === null) return { scored, tokens }
  const found = await withAll(db, mended)
  const fewest = mended.tokens.length < plan.tokens.length ? FEWEST_KNOWN : 1
  return { scored: await withMost(db, mended, found, fewest), tokens: mended.tokens }
}

function queryOf(plan: QueryPlan, tokens: readonly QueryToken[]): TextQuery {
  return { tokens, excluded: plan.excluded, joined: joinedKeys(tokens) }
}

async function withAll(db: Database, query: TextQuery): Promise<ScoredText[]> {
  const words = query.tokens.map(needlesOf)
  const joined = query.joined.map((key) => [{ key, begins: false }])
  const texts = await Promise.all(
    [words, ...joined.map((needles) => [needles])].map((groups) => findTexts(db, groups)),
  )
  return matchTexts(distinct(texts.flat()), query)
}

/** Behind those that have all words, the ones that lack some. */
async function withMost(
  db: Database,
  query: TextQuery,
  all: ScoredText[],
  fewestLeft: number,
): Promise<ScoredText[]> {
  const telling = query.tokens.filter(isTelling)
  if (query.tokens.length < 2 || telling.length === 0) return all
  const texts = await findTexts(db, [telling.flatMap(needlesOf)])
  const known = new Set(all.map(({ document }) => `${document.kind} ${document.recordId}`))
  const others = matchLoosely(texts, query, fewestLeft, all.length > 0)
  return [...all, ...others.filter(({ document }) => !known.has(`${document.kind} ${document.recordId}`))]
}

/** Each word that no text has, as what it stands for among the names, or left out; null where too many need that. */
async function mendedQuery(db: Database, plan: QueryPlan): Promise<TextQuery | null> {
  const names = await nameVocabulary(db)
  const words = await Promise.all(
    plan.tokens.map(async (token) => {
      const isKnown = await hasAll(db, [token])
      return { token, known: isKnown ? [token] : await firstFound(db, mendings(token, names)) }
    }),
  )
  const known = words.flatMap((word) => (word.known === null ? [] : [word.known]))
  const lost = words.filter((word) => word.known === null).map(({ token }) => token)
  const misspelt = known.filter((some) => some.some((token) => token.misspelt))
  if (misspelt.length > MOST_MISSPELT) return null
  if (lost.length > 0 && !mayLack(lost, known) && !(await isOfNamed(db, lost, known.flat()))) return null
  return queryOf(plan, known.flat())
}

/** Whether an agency or programme is called by one of the known words: then it is what is meant, whatever else is asked of it. */
async function isOfNamed(
  db: Database,
  lost: readonly QueryToken[],
  known: readonly QueryToken[],
): Promise<boolean> {
  if (lost.some(isIndispensable)) return false
  for (const token of known.filter(mayName)) {
    const texts = await findTexts(db, [needlesOf(token)])
    if (texts.some((text) => isCalled(text, token))) return true
  }
  return false
}

function isCalled({ names, facts }: SearchText, { keys: [key = ''] }: QueryToken): boolean {
  const [whole = ''] = names.split('\n')
  return (facts.kind === 'agency' || facts.kind === 'program') && whole.includes(` ${key} `)
}

/** Parts that are known each by itself may have nothing to do with each other. */
async function firstFound(db: Database, ways: readonly QueryToken[][]): Promise<QueryToken[] | null> {
  for (const tokens of ways) if (await hasAll(db, tokens)) return tokens
  return null
}

async function hasAll(db: Database, tokens: readonly QueryToken[]): Promise<boolean> {
  return (await findTexts(db, tokens.map(needlesOf))).length > 0
}

/** Initials are looked for from the beginning of a name on. */
function needlesOf({ keys, kind }: QueryToken): Needle[] {
  return keys.map((key) => ({ key, begins: kind === 'initials' }))
}

function distinct<T extends { facts: { kind: string; recordId: string } }>(texts: readonly T[]): T[] {
  return [...new Map(texts.map((text) => [`${text.facts.kind} ${text.facts.recordId}`, text])).values()]
}

/** The documents of a page, built from what the records say now. */
async function loadFound(db: Database, shown: readonly ScoredText[]): Promise<FoundDocument[]> {
  const sources = await Promise.all(
    SOURCE_KINDS.map((kind) =>
      loadSources(
        db,
        kind,
        shown.filter(({ document }) => document.kind === kind).map(({ document }) => document.recordId),
      ),
    ),
  )
  const documents = new Map<string, ListedDocument>(
    buildDocuments(sources.flat()).map((document) => [`${document.kind} ${document.recordId}`, document]),
  )
  return shown.flatMap(({ document: { kind, recordId }, score }) => {
    const document = documents.get(`${kind} ${recordId}`)
    return document === undefined ? [] : [{ document, score }]
  })
}
