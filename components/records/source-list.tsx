import { sourceLine } from '@/lib/records/published/citation'
import type { ArticleReference } from '@/lib/records/published/reference'

/** Articles as sources: what each is headed, where and when it appeared. */
export function SourceList({ articles }: { articles: readonly ArticleReference[] }) {
  return (
    <ul className="space-y-2 text-sm">
      {articles.map((article) => (
        <li key={article.slug}>
          <a href={`/articles/${article.slug}`} className="link font-semibold">
            {article.heading}
          </a>
          <span className="ml-2 text-soft">{sourceLine(article)}</span>
        </li>
      ))}
    </ul>
  )
}
