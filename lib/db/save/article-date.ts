/** As much of an article's date as is known; sorts as text, unknown first. */
export function dateOf(article: { publishedOn: string | null; publishedYear: number | null }): string {
  return article.publishedOn ?? article.publishedYear?.toString() ?? ''
}
