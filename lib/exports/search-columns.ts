/** The columns of what a search found: records of all kinds, each with its sentence, and figures with all they say. */
import { type Column, within } from '@/lib/exports/column'
import { FIGURE_FACTS, FIGURE_LINKS, sourceOfFigure } from '@/lib/exports/figure-columns'
import { type Source, sourceColumns } from '@/lib/exports/source-columns'
import type { Figure } from '@/lib/records/published/figure'
import { RECORD_KINDS, type RecordKind } from '@/lib/records/vocabulary'
import type { SearchHit } from '@/lib/search/answer'

export interface FoundRow {
  /** From 1, in the order of the results. */
  rank: number
  record: Pick<SearchHit, 'kind' | 'id' | 'title' | 'href'>
  /** The hit by whose sentence it is shown. */
  hit: SearchHit
  figure: Figure | null
}

/** One row a record: those shown by one sentence in a row, as the page shows them. */
export function foundRows(
  hits: readonly SearchHit[],
  figures: ReadonlyMap<string, Figure>,
  firstRank: number,
): FoundRow[] {
  return hits
    .flatMap((hit) => [hit, ...hit.sameSentence].map((record) => ({ record, hit })))
    .map(({ record, hit }, index) => ({
      rank: firstRank + index,
      record,
      hit,
      figure: record.kind === 'metric' ? (figures.get(record.id) ?? null) : null,
    }))
}

/** Ids of the figures among what was found. */
export function figuresIn(hits: readonly SearchHit[]): string[] {
  const records = hits.flatMap((hit) => [hit, ...hit.sameSentence])
  return records.filter(({ kind }) => kind === 'metric').map(({ id }) => id)
}

/** @param siteUrl where the site is, for the addresses. */
export function searchColumns(siteUrl: string): Column<FoundRow>[] {
  return [
    { key: 'rank', label: '순서', meaning: '검색 결과의 순서입니다.', width: 6, value: ({ rank }) => rank },
    {
      key: 'record',
      label: '기록',
      meaning: '지역, 기관, 사업, 지표, 문장 가운데 무엇인지를 나타냅니다.',
      width: 8,
      value: ({ record }) => record.kind,
      shown: ({ record }) => wordOf(record.kind),
    },
    { key: 'id', label: '번호', meaning: '기록의 번호입니다.', width: 14, value: ({ record }) => record.id },
    {
      key: 'title',
      label: '이름',
      meaning: '기록의 이름입니다. 지표는 이름표와 값입니다.',
      width: 36,
      value: ({ record }) => record.title,
    },
    ...within(FIGURE_FACTS, ({ figure }: FoundRow) => figure).map(withPlaceOfHit),
    ...sourceColumns(siteUrl, sourceOf),
    {
      key: 'url',
      label: '주소',
      meaning: '이 기록을 보이는 쪽의 주소입니다.',
      width: 32,
      value: ({ record }) => siteUrl + record.href,
    },
    ...within(FIGURE_LINKS, ({ figure }: FoundRow) => figure),
  ]
}

const wordOf = (kind: RecordKind): string => RECORD_KINDS[kind]

/** A record that is no figure lies somewhere too. */
function withPlaceOfHit(column: Column<FoundRow>): Column<FoundRow> {
  if (column.key !== 'region') return column
  return {
    ...column,
    meaning: '기록이 속한 지역입니다.',
    value: (row) => column.value(row) ?? (row.record.id === row.hit.id ? row.hit.region : null),
  }
}

function sourceOf({ figure, hit }: FoundRow): Source | null {
  if (figure !== null) return sourceOfFigure(figure)
  if (hit.article === null) return null
  const { title, slug, publishedOn } = hit.article
  const article = { slug, title, heading: title, publisher: null, author: null, publishedOn }
  return {
    article: { ...article, publishedYear: publishedOn === null ? null : Number(publishedOn.slice(0, 4)) },
    quote: hit.sentence,
    quoteStart: null,
    start: null,
    end: null,
  }
}
