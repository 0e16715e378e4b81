/** The columns of a copy of the whole base: those of every figure, and what tells where its article was read from. */
import { type Column, within } from '@/lib/exports/column'
import { figureColumns } from '@/lib/exports/figure-columns'
import type { Figure } from '@/lib/records/published/figure'

export interface ArchiveRow {
  figure: Figure
  regionCode: string | null
  articleId: string
  file: string
  reprintOf: string | null
}

/** @param siteUrl where the site is, for the addresses. */
export function archiveColumns(siteUrl: string): Column<ArchiveRow>[] {
  return [
    ...within(figureColumns(siteUrl), ({ figure }: ArchiveRow) => figure),
    {
      key: 'regionCode',
      label: '지역 코드',
      meaning: '행정표준코드입니다.',
      width: 10,
      value: ({ regionCode }) => regionCode,
    },
    {
      key: 'file',
      label: '파일',
      meaning: '기사를 읽은 파일의 이름입니다.',
      width: 24,
      value: ({ file }) => file,
    },
    {
      key: 'articleId',
      label: '기사 번호',
      meaning: '바뀌지 않는 번호입니다.',
      width: 14,
      value: ({ articleId }) => articleId,
    },
    {
      key: 'reprintOf',
      label: '먼저 실린 지표',
      meaning: '같은 글을 먼저 실은 기사의 같은 지표 번호입니다.',
      width: 14,
      value: ({ reprintOf }) => reprintOf,
    },
  ]
}
