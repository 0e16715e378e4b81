import { FigureBadges } from '@/components/records/figure-badges'
import { FigureLink } from '@/components/records/figure-link'
import { OwnerLinks } from '@/components/records/owner-links'
import { YearText } from '@/components/records/year-text'
import { sourceLine } from '@/lib/records/published/citation'
import type { Figure } from '@/lib/records/published/figure'

interface Props {
  caption: string
  figures: readonly Figure[]
  /** Address of the page the table stands on: its own record is not repeated in each row. */
  without?: string
}

const HEAD = 'border-line-strong border-b py-2 pr-4 text-left align-bottom font-semibold text-faint text-xs'
const CELL = 'border-line border-b py-3 pr-4 align-top'

/** Figures with meaning, year and source; each value opens its sentence. */
export function FigureTable({ caption, figures, without }: Props) {
  const isOfOneArticle = without?.startsWith('/articles/') === true
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={HEAD}>
            수치
          </th>
          <th scope="col" className={HEAD}>
            내용
          </th>
          <th scope="col" className={HEAD}>
            연도
          </th>
          {isOfOneArticle ? null : (
            <th scope="col" className={`${HEAD} hidden pr-0 md:table-cell`}>
              출처
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td className={`${CELL} w-24 sm:w-44`}>
              <FigureLink figure={figure} className="text-base" />
            </td>
            <td className={CELL}>
              <span className="mr-2">{figure.label}</span>
              <FigureBadges figure={figure} />
              <div>
                <OwnerLinks figure={figure} without={without} />
              </div>
            </td>
            <td className={CELL}>
              <YearText figure={figure} />
            </td>
            {isOfOneArticle ? null : (
              <td className={`${CELL} hidden pr-0 text-soft md:table-cell md:w-52`}>
                <a href={`/articles/${figure.article.slug}`} className="hover:text-accent hover:underline">
                  {sourceLine(figure.article)}
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
