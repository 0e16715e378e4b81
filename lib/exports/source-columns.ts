/** Where a row was read: the sentence, its article, and the place in the article's stored text. */
import type { Cell } from '@/lib/exports/cell'
import type { Column } from '@/lib/exports/column'
import type { ArticleReference } from '@/lib/records/published/reference'

export interface Source {
  article: Pick<
    ArticleReference,
    'slug' | 'title' | 'heading' | 'publisher' | 'author' | 'publishedOn' | 'publishedYear'
  >
  quote: string
  /** In the article's stored text, in UTF-16 units; null where it is not known. */
  quoteStart: number | null
  start: number | null
  end: number | null
}

/** @param find null for a row that has no sentence */
export function sourceColumns<Row>(siteUrl: string, find: (row: Row) => Source | null): Column<Row>[] {
  const column = (
    key: string,
    label: string,
    meaning: string,
    width: number,
    read: (source: Source) => Cell,
    show?: (source: Source) => Cell,
  ): Column<Row> => {
    const reading = (one: (source: Source) => Cell) => (row: Row) => {
      const source = find(row)
      return source === null ? null : one(source)
    }
    return { key, label, meaning, width, value: reading(read), ...(show && { shown: reading(show) }) }
  }
  return [
    column('quote', '근거 문장', '기사에 적힌 그대로의 문장입니다.', 60, ({ quote }) => quote),
    column(
      'articleTitle',
      '기사 제목',
      '제목을 모르는 기사는 첫 문장의 앞머리입니다.',
      36,
      ({ article }) => article.title,
      ({ article }) => article.heading,
    ),
    column('publisher', '매체', '기사를 낸 곳입니다.', 14, ({ article }) => article.publisher),
    column('author', '글쓴이', '기사를 쓴 사람입니다.', 10, ({ article }) => article.author),
    column(
      'publishedOn',
      '기사 날짜',
      '기사가 나온 날(ISO 8601)입니다. 모르면 비어 있습니다.',
      12,
      ({ article }) => article.publishedOn,
    ),
    column(
      'publishedYear',
      '기사 연도',
      '날짜를 모르더라도 기사로 알 수 있는 연도입니다.',
      9,
      ({ article }) => article.publishedYear,
    ),
    column(
      'start',
      '시작 위치',
      '기사 본문에서 기사 표기가 시작하는 자리입니다(UTF-16 단위).',
      9,
      ({ start }) => start,
    ),
    column('end', '끝 위치', '기사 본문에서 기사 표기가 끝나는 자리입니다.', 9, ({ end }) => end),
    column(
      'quoteStart',
      '문장 위치',
      '기사 본문에서 근거 문장이 시작하는 자리입니다.',
      9,
      ({ quoteStart }) => quoteStart,
    ),
    column(
      'articleUrl',
      '기사 주소',
      '이 자료에서 기사를 보이는 쪽의 주소입니다.',
      32,
      ({ article }) => `${siteUrl}/articles/${encodeURIComponent(article.slug)}`,
    ),
  ]
}
