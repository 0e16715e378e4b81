import { sourceLine } from '@/lib/records/published/citation'
import type { ArticleReference } from '@/lib/records/published/reference'

/** Which article it stands in. */
export function ArticleLine({ article }: { article: ArticleReference }) {
  return (
    <p className="mt-2 text-sm text-soft">
      <a href={`/articles/${article.slug}`} className="link">
        {article.heading}
      </a>{' '}
      {sourceLine(article)}
    </p>
  )
}
