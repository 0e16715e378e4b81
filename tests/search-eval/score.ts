/** How good an order of documents is for a judged query. */
import type { SearchDocument } from '@/lib/search/document'
import type { JudgedQuery, Judgement, Need, QueryClass } from '@/tests/search-eval/needs'

const DEPTH = 10
/** From this grade on a record must not be missed. */
const ABOUT_IT = 2

export interface QueryScore {
  query: JudgedQuery
  /** 0 … 1; null for a query that nothing answers. */
  ndcg: number | null
  recall: number | null
  /** Records found. */
  found: number
}

/** What of a document judgements go by. */
export type JudgedDocument = Pick<SearchDocument, 'id' | 'kind' | 'name' | 'regionName' | 'evidence'>

/** Without the keys, which are most of a document. */
export function toJudgedDocument({ id, kind, name, regionName, evidence }: SearchDocument): JudgedDocument {
  return { id, kind, name, regionName, evidence: evidence.slice(0, 1) }
}

/** The documents of a corpus by id, and what of them is one result to a reader. */
export class JudgedCorpus {
  readonly #documents: ReadonlyMap<string, JudgedDocument>
  readonly #known = new Map<Need, ReadonlyMap<string, number>>()

  constructor(documents: readonly JudgedDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.id, document]))
  }

  get size(): number {
    return this.#documents.size
  }

  /** @param ids what an engine found, best first. */
  score(query: JudgedQuery, ids: readonly string[]): QueryScore {
    if (query.class === 'none') return { query, ndcg: null, recall: null, found: ids.length }
    const grades = this.#units(query.need)
    const order = [...new Set(ids.flatMap((id) => this.#unitOf(id)))].slice(0, DEPTH)
    const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH)
    const wanted = [...grades].filter(([, grade]) => grade >= ABOUT_IT).map(([unit]) => unit)
    return {
      query,
      ndcg: gain(order.map((unit) => grades.get(unit) ?? 0)) / gain(ideal),
      recall: order.filter((unit) => wanted.includes(unit)).length / Math.min(wanted.length, DEPTH),
      found: ids.length,
    }
  }

  /** Whether anything in the corpus is about it: if not, the judgement is written wrongly. */
  isAnswerable(need: Need): boolean {
    return [...this.#units(need).values()].some((grade) => grade >= ABOUT_IT)
  }

  #units(need: Need): ReadonlyMap<string, number> {
    const units = this.#known.get(need) ?? this.#gradedUnits(need)
    this.#known.set(need, units)
    return units
  }

  #gradedUnits(need: Need): Map<string, number> {
    const grades = new Map<string, number>()
    for (const document of this.#documents.values()) {
      const grade = gradeOf(document, need.relevant)
      const unit = unitOf(document)
      if (grade > 0) grades.set(unit, Math.max(grade, grades.get(unit) ?? 0))
    }
    return grades
  }

  #unitOf(id: string): string[] {
    const document = this.#documents.get(id)
    return document === undefined ? [] : [unitOf(document)]
  }
}

/** A sentence and all figures read from it are one result: whoever sees one has seen the answer. */
function unitOf({ kind, name, regionName, evidence }: JudgedDocument): string {
  return name === null ? (evidence[0]?.text ?? '') : `${kind} ${name} ${regionName}`
}

function gradeOf(document: JudgedDocument, judgements: readonly Judgement[]): number {
  return Math.max(0, ...judgements.filter((one) => fits(document, one)).map(({ grade }) => grade))
}

function fits(document: JudgedDocument, { name, text, article, region }: Judgement): boolean {
  const [evidence] = document.evidence
  if (region && !region.test(document.regionName ?? '')) return false
  if (article && !article.test(evidence?.article.title ?? '')) return false
  if (document.name !== null) return name?.test(document.name) ?? false
  return text?.test(evidence?.text ?? '') ?? false
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)
}

export interface ClassScore {
  queries: number
  ndcg: number
  recall: number
  /** Share of answerable queries that find nothing. */
  empty: number
  /** Share of unanswerable queries that find something. */
  false: number
}

/** The means over some scores; NaN where there is nothing to take the mean of. */
export function meanScore(scores: readonly QueryScore[]): ClassScore {
  const answerable = scores.filter(({ ndcg }) => ndcg !== null)
  const none = scores.filter(({ ndcg }) => ndcg === null)
  return {
    queries: scores.length,
    ndcg: mean(answerable.map(({ ndcg }) => ndcg ?? 0)),
    recall: mean(answerable.map(({ recall }) => recall ?? 0)),
    empty: mean(answerable.map(({ found }) => (found === 0 ? 1 : 0))),
    false: mean(none.map(({ found }) => (found === 0 ? 0 : 1))),
  }
}

export function scoresOf(scores: readonly QueryScore[], name: QueryClass): QueryScore[] {
  return scores.filter(({ query }) => query.class === name)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
