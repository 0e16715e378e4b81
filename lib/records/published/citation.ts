import type { Figure } from '@/lib/records/published/figure'
import type { ArticleReference } from '@/lib/records/published/reference'

/** `2016-11-15` → `2016.11.15`, as Korean readers write dates; a partial date stays partial. */
export const dateText = (iso: string): string => iso.replaceAll('-', '.')

/** The day it is in Korea at a moment, whatever the server's time zone. */
export function seoulDate(moment: Date): string {
  return dateText(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(moment))
}

/** When an article appeared, as far as it is known. */
export function articleDate(article: Pick<ArticleReference, 'publishedOn' | 'publishedYear'>): string {
  if (article.publishedOn !== null) return dateText(article.publishedOn)
  return article.publishedYear === null ? '날짜 미상' : `${article.publishedYear}년`
}

/** `수도권일보 · 2022.05.18`: what is known of the source, in one line. */
export function sourceLine(article: ArticleReference): string {
  return [article.publisher ?? '매체 미상', articleDate(article)].join(' · ')
}

/** A citation to copy: author, title, source, date. */
export function articleCitation(article: ArticleReference): string {
  const author = article.author === null ? '' : `${article.author}, `
  return `${author}「${article.heading}」, ${article.publisher ?? '매체 미상'}, ${articleDate(article)}.`
}

/** A citation of one figure: the sentence, then its article, then the address that shows both. */
export function figureCitation(figure: Figure, address: string): string {
  const note = figure.corrected ? ` (사람이 고친 수치: ${address}#corrections)` : ''
  return `“${figure.sentence}” ${articleCitation(figure.article)} ${address}${note}`
}
