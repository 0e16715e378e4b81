/** The narrow selections with which a record names others, and how their rows become lib/records types. */
import type { Prisma } from '@/lib/db/generated/client'
import { provinceOf, regionByCode } from '@/lib/records/gazetteer'
import {
  type ArticleReference,
  articleReferenceSchema,
  type RegionReference,
} from '@/lib/records/published/reference'

export const namedColumns = { slug: true, name: true } as const

/** The first sentence stands in for a missing title. */
export const articleColumns = {
  slug: true,
  title: true,
  publisher: true,
  author: true,
  publishedOn: true,
  publishedYear: true,
  sentences: { where: { ordinal: 0 }, select: { text: true } },
} satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleColumns }>

/** From the gazetteer, not from the database: a region costs a record no query. Null for no or an unknown code. */
export function toRegionReference(code: string | null): RegionReference | null {
  const region = code === null ? undefined : regionByCode(code)
  if (region === undefined) return null
  const { slug, name, level } = region
  return { slug, name, level, province: level === 'province' ? null : provinceOf(region).name }
}

export function toArticleReference({ sentences, ...row }: ArticleRow): ArticleReference {
  const heading = row.title ?? openingWords(sentences[0]?.text ?? '')
  return articleReferenceSchema.parse({ ...row, heading })
}

const OPENING_LENGTH = 42

/** `종합 기업지원을 책임지는 ‘김포제조융합혁신센터’ 구축…`: whole words, as a title is. */
export function openingWords(sentence: string): string {
  if (sentence === '') return '제목 없는 기사'
  if (sentence.length <= OPENING_LENGTH) return sentence
  const cut = sentence.slice(0, OPENING_LENGTH)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : OPENING_LENGTH)}…`
}
