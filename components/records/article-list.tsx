import type { ArticleSummary } from '@/lib/records/published/article'
import { articleDate } from '@/lib/records/published/citation'

export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  if (articles.length === 0) return null
  return (
    <ul className="border-line border-t">
      {articles.map((article) => (
        <li
          key={article.id}
          className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[5.5rem_minmax(0,1fr)_auto] sm:items-baseline"
        >
          <p className="text-faint text-sm">{articleDate(article)}</p>
          <div>
            <a href={`/articles/${article.slug}`} className="link font-semibold">
              {article.heading}
            </a>
            <span className="block text-sm text-soft">
              {[article.publisher ?? '매체 미상', ...article.regions.map((region) => region.name)].join(
                ' · ',
              )}
            </span>
          </div>
          <p className="whitespace-nowrap text-sm text-soft sm:text-right">지표 {article.figures}</p>
        </li>
      ))}
    </ul>
  )
}
