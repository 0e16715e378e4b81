import { sourceLine } from '@/lib/records/published/citation'
import type { ArticleReference } from '@/lib/records/published/reference'

/** Which article it stands in, and the way to all there is to do in it. */
export function ArticleLine({ article }: { article: ArticleReference }) {
  return (
    <p className="mt-2 text-sm text-soft">
      <a href={`/articles/${article.slug}`} className="link">
        {article.heading}
      </a>{' '}
      {sourceLine(article)} ·{' '}
      <a
        href={`/admin?article=${encodeURIComponent(article.slug)}`}
        className="hover:text-accent hover:underline"
      >
        이 기사만 보기
      </a>
    </p>
  )
}
