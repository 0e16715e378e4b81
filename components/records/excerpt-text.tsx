import type { Excerpt, Mark } from '@/lib/records/published/article'

const MARK_STYLE: Readonly<Record<Mark['kind'], string>> = {
  figure: 'rounded-[2px] bg-mark px-0.5 font-semibold text-mark-ink hover:underline',
  agency: 'border-accent border-b-2 hover:text-accent',
  program: 'border-accent border-b-2 border-dotted hover:text-accent',
  region: 'border-line-strong border-b border-dashed hover:text-accent',
}

const MARK_NAMES: Readonly<Record<Mark['kind'], string>> = {
  figure: '수치',
  agency: '기관',
  program: '사업',
  region: '지역',
}

/** A sentence with everything that was read in it; each mark leads to its record. */
export function ExcerptText({ excerpt }: { excerpt: Excerpt }) {
  const { text, marks } = excerpt
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <a
            href={mark.href}
            title={`${MARK_NAMES[mark.kind]}: ${mark.label}`}
            className={MARK_STYLE[mark.kind]}
          >
            {text.slice(mark.start, mark.end)}
          </a>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}

/** Which line means what, shown once above the excerpts. */
export function MarkLegend() {
  return (
    <p className="flex flex-wrap gap-x-5 text-sm text-soft">
      {(Object.keys(MARK_STYLE) as Mark['kind'][]).map((kind) => (
        <span key={kind}>
          <span className={MARK_STYLE[kind]}>{MARK_NAMES[kind]}</span>
        </span>
      ))}
    </p>
  )
}
