import { FigureFacts } from '@/components/review/figure-facts'
import { Section } from '@/components/ui/section'
import { formatValue } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'

/** The figures of the same sentence, each with the way to change it. */
export function FiguresBeside({ figures, from }: { figures: readonly Figure[]; from: string }) {
  if (figures.length === 0) return null
  return (
    <Section title="이 문장에서 읽은 수치" count={figures.length}>
      <ul className="space-y-4">
        {figures.map((figure) => (
          <li key={figure.id} className="border-line border-l-2 pl-4">
            <a
              href={`/admin/figures/${figure.id}?from=${encodeURIComponent(from)}`}
              className="link font-semibold"
            >
              {figure.label} {formatValue(figure)} 고치기
            </a>
            <FigureFacts figure={figure} doubted={null} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
