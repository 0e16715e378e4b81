import { FigureBadges } from '@/components/records/figure-badges'
import { FigureLink } from '@/components/records/figure-link'
import { YearText } from '@/components/records/year-text'
import type { Figure } from '@/lib/records/published/figure'

/** Large numbers at the top of a record, each with year and basis: a number never stands alone. */
export function HeadFigures({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <ul className="mb-12 grid grid-cols-2 gap-x-8 gap-y-7 lg:grid-cols-4">
      {figures.map((figure) => (
        <li key={figure.id} className="border-ink border-t pt-3">
          <FigureLink figure={figure} className="text-xl no-underline hover:underline" />
          <p className="mt-0.5 text-sm leading-snug">{figure.label}</p>
          <p className="mt-1 text-sm text-soft">
            <YearText figure={figure} oneLine />
          </p>
          <FigureBadges figure={figure} />
        </li>
      ))}
    </ul>
  )
}
