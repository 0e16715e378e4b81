import { FoldedAside } from '@/components/ui/folded-aside'
import type { Excerpt } from '@/lib/records/published/article'

/** The figures of an article beside its text, folded above it on a phone; each scrolls to its sentence. */
export function FigureIndex({ excerpts }: { excerpts: readonly Excerpt[] }) {
  const lines = excerpts.flatMap((excerpt) =>
    excerpt.marks
      .filter((mark) => mark.kind === 'figure')
      .map((mark) => ({ ...mark, ordinal: excerpt.ordinal, raw: excerpt.text.slice(mark.start, mark.end) })),
  )
  if (lines.length === 0) return null
  return (
    <div className="text-sm lg:sticky lg:top-6 lg:order-last lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto">
      <FoldedAside label={`이 기사의 수치 ${lines.length}개`}>
        <p className="mb-1 hidden font-semibold text-faint text-xs lg:block">문장으로 가기</p>
        <ul className="border-line border-t">
          {lines.map((line) => (
            <li key={line.href} className="border-line border-b">
              <a href={`#s${line.ordinal}`} className="flex justify-between gap-3 py-1.5 hover:text-accent">
                <span className="text-soft">{line.label}</span>
                <span className="shrink-0 font-semibold">{line.raw}</span>
              </a>
            </li>
          ))}
        </ul>
      </FoldedAside>
    </div>
  )
}
