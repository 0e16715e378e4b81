import { FigureLink } from '@/components/records/figure-link'
import type { FigureDetail } from '@/lib/records/published/figure-detail'

/** `합계: 530억원` above a part, `이 가운데: 국비 265억원 …` below a total. */
export function PartLinks({ figure }: { figure: FigureDetail }) {
  const { total, parts } = figure
  return (
    <>
      {total === null ? null : (
        <p>
          <span className="text-soft">합계: </span>
          <FigureLink figure={total} /> <span className="text-soft">{total.label}의 일부입니다.</span>
        </p>
      )}
      {parts.length === 0 ? null : (
        <div>
          <p className="text-soft">이 가운데:</p>
          <ul className="mt-1 space-y-1">
            {parts.map((part) => (
              <li key={part.id}>
                <FigureLink figure={part} /> <span className="text-soft">{part.label}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
